package org.qibei.review;

import java.util.Locale;

/**
 * The lists of the reviewer's queue: what needs me, what nobody has taken, what I have, and so on.
 */
public enum QueueView {
  AWAITING_ME(Conditions.UNTAKEN + " or " + Conditions.MINE + " or " + Conditions.PROPOSED_TO_ME),
  UNCLAIMED(Conditions.UNTAKEN + " and f.round = 1"),
  MINE(Conditions.MINE),
  RESUBMITTED("(" + Conditions.UNTAKEN + " or " + Conditions.MINE + ") and f.round > 1"),
  WITH_AGENCY("f.status in (RETURNED, AWAITING_SIGN_OFF, DRAFT)"),
  ACCEPTED("f.status = ACCEPTED"),
  ALL("true = true");

  private final String condition;

  QueueView(String condition) {
    this.condition = condition;
  }

  /** The condition on a filing {@code f} that was handed in at least once. */
  String condition() {
    return condition;
  }

  /** Lower-case name with hyphens, as links and keys of texts use it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final class Conditions {
    static final String UNTAKEN = "f.status = SUBMITTED";
    static final String MINE = "(f.status = IN_REVIEW and f.claim.reviewer.id = :me)";
    static final String PROPOSED_TO_ME = "(f.status = PROPOSED and r.id in :supervised)";
  }
}
