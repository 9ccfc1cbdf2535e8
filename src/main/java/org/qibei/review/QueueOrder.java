package org.qibei.review;

import java.util.Locale;

/** The orders of the queue; each ends in the filing's id so that pages never overlap. */
public enum QueueOrder {
  RISK(
      "case when f.reviewDue < :today and f.status in (SUBMITTED, IN_REVIEW, PROPOSED) then 0 else 1 end,"
          + " s.inspection.errors desc, s.inspection.score.total, s.submittedAt"),
  DUE("coalesce(f.reviewDue, :never), s.inspection.errors desc"),
  SCORE("s.inspection.score.total, s.inspection.errors desc"),
  SUBMITTED("s.submittedAt"),
  LATEST("s.submittedAt desc");

  private final String terms;

  QueueOrder(String terms) {
    this.terms = terms;
  }

  String terms() {
    return terms + ", f.id";
  }

  /** Lower-case name, as links and keys of texts use it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
