package org.qibei.filing;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.qibei.platform.Refusal;

/** Where a filing stands; it alone knows which step may follow which. */
public enum FilingStatus {
  DRAFT,
  AWAITING_SIGN_OFF,
  SUBMITTED,
  IN_REVIEW,
  PROPOSED,
  RETURNED,
  ACCEPTED,
  EXEMPT;

  private static final Map<FilingStatus, Set<FilingStatus>> ARROWS =
      Map.of(
          DRAFT, Set.of(AWAITING_SIGN_OFF, SUBMITTED, EXEMPT),
          AWAITING_SIGN_OFF, Set.of(DRAFT, RETURNED, SUBMITTED),
          SUBMITTED, Set.of(DRAFT, RETURNED, IN_REVIEW),
          IN_REVIEW, Set.of(SUBMITTED, PROPOSED, RETURNED, ACCEPTED),
          PROPOSED, Set.of(IN_REVIEW, RETURNED, ACCEPTED),
          RETURNED, Set.of(AWAITING_SIGN_OFF, SUBMITTED),
          ACCEPTED, Set.of(RETURNED),
          EXEMPT, Set.of(DRAFT));

  /** Whether the step is drawn; a campaign may still switch sign-off and proposal off. */
  public boolean leadsTo(FilingStatus next) {
    return ARROWS.get(this).contains(next);
  }

  /** Refuses a step that is not drawn. */
  void requireLeadingTo(FilingStatus next) {
    if (!leadsTo(next)) {
      throw new Refusal("refusals.filing.step-not-allowed", this, next);
    }
  }

  /** Refuses where the filing stands elsewhere, as after somebody else was quicker. */
  void require(FilingStatus expected) {
    requireAny(Set.of(expected));
  }

  void requireAny(Set<FilingStatus> expected) {
    if (!expected.contains(this)) {
      throw new Refusal("refusals.filing.other-status", this, expected);
    }
  }

  /** Whether the agency may change figures and text. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Refuses where the agency may not change figures and text. */
  void requireEditable() {
    if (!isEditable()) {
      throw new Refusal("refusals.filing.not-editable", this);
    }
  }

  /** Whether the agency has the report, on the clerk's desk or on the head's. */
  public boolean isWithAgency() {
    return isEditable() || this == AWAITING_SIGN_OFF;
  }

  /** Whether the report has been handed in and not come back. */
  public boolean isWithReviewer() {
    return this == SUBMITTED || this == IN_REVIEW || this == PROPOSED;
  }

  /** Whether the agency owes nothing more for the year. */
  public boolean isSettled() {
    return this == ACCEPTED || this == EXEMPT;
  }

  /** Lower-case name with hyphens, as keys of texts use it. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** All statuses from which a reviewer may send a report back. */
  static Set<FilingStatus> examined() {
    return Set.of(IN_REVIEW, PROPOSED, ACCEPTED);
  }

  /** All statuses in which a report waits for somebody at the reviewer's desk. */
  public static Set<FilingStatus> withReviewer() {
    return Set.copyOf(Arrays.stream(values()).filter(FilingStatus::isWithReviewer).toList());
  }
}
