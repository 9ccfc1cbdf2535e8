package org.qibei.check.narrative;

/** What a number in the text counts. */
public enum Metric {
  /** Requests newly received in the year, carried-over ones excluded (新收). */
  NEW_REQUESTS,
  /** Requests received or accepted (收到、受理、收办): with or without those carried in. */
  RECEIVED_REQUESTS,
  /** Requests dealt with (办理、处理), however that is counted. */
  HANDLED_REQUESTS,
  /** Requests answered or concluded (答复、办结). */
  ANSWERED_REQUESTS,
  /** Requests carried in from last year (上年结转). */
  CARRIED_IN,
  /** Requests carried out to next year (结转下年). */
  CARRIED_OUT,
  GRANTED,
  PARTLY_GRANTED,
  /** Granted in whole or in part, told in one number. */
  GRANTED_OR_PARTLY,
  REFUSED,
  UNAVAILABLE,
  NOT_HANDLED,
  OTHERWISE_HANDLED,
  /** Administrative reconsiderations (行政复议). */
  REVIEWS,
  /** Administrative suits (行政诉讼). */
  SUITS,
  /** Suits brought without reconsideration (未经复议直接起诉). */
  DIRECT_SUITS,
  /** Suits brought after reconsideration (复议后起诉). */
  SUITS_AFTER_REVIEW,
  /** Reconsiderations and suits in one number. */
  DISPUTES,
  DOCUMENTS_ISSUED,
  DOCUMENTS_REPEALED,
  DOCUMENTS_IN_FORCE,
  LICENSING_DECISIONS,
  PENALTY_DECISIONS,
  COERCION_DECISIONS,
  /** Processing fees received, in yuan (信息处理费). */
  PROCESSING_FEE,
  /** Notices to pay a processing fee (收费通知). */
  FEE_NOTICES,
  /** Pieces of information published of the agency's own accord (主动公开信息). */
  ITEMS_PUBLISHED,
  /** Anything else. */
  OTHER;

  public boolean isOfRequests() {
    return compareTo(OTHERWISE_HANDLED) <= 0;
  }

  public boolean isOfDisputes() {
    return switch (this) {
      case REVIEWS, SUITS, DIRECT_SUITS, SUITS_AFTER_REVIEW, DISPUTES -> true;
      default -> false;
    };
  }

  public boolean isOfDocuments() {
    return this == DOCUMENTS_ISSUED || this == DOCUMENTS_REPEALED || this == DOCUMENTS_IN_FORCE;
  }

  public boolean isOfDecisions() {
    return this == LICENSING_DECISIONS || this == PENALTY_DECISIONS || this == COERCION_DECISIONS;
  }

  /** One of the results that table 2 lists, such as 不予公开. */
  boolean isOutcome() {
    return compareTo(GRANTED) >= 0 && isOfRequests();
  }
}
