package org.qibei.check;

import java.time.LocalDate;

/**
 * A request, review or suit of which the portal knows from elsewhere: its own register, a review
 * body, a court. What was withdrawn or passed on to another agency does not count.
 */
public record KnownCase(Kind kind, LocalDate day, String reference, boolean counts) {

  /** What was brought against or asked of the agency. */
  public enum Kind {
    REQUEST,
    REVIEW,
    SUIT
  }

  public static KnownCase of(Kind kind, LocalDate day, String reference) {
    return new KnownCase(kind, day, reference, true);
  }

  /** The same, withdrawn by the applicant or passed on to another agency. */
  public KnownCase settledOtherwise() {
    return new KnownCase(kind, day, reference, false);
  }

  boolean isOf(int year) {
    return counts && day.getYear() == year;
  }
}
