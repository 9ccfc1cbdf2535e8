package org.qibei.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the portal knows of the filing: the year owed, when it was handed in and published, and the
 * local deadline.
 */
public record Filed(
    OptionalInt fiscalYear,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> publishedOn,
    Optional<LocalDate> localDeadline) {

  public static Filed unknown() {
    return new Filed(OptionalInt.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Filed forYear(int fiscalYear) {
    return new Filed(
        OptionalInt.of(fiscalYear), Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Filed submitted(LocalDate day) {
    return new Filed(fiscalYear, Optional.of(day), publishedOn, localDeadline);
  }

  public Filed published(LocalDate day) {
    return new Filed(fiscalYear, submittedOn, Optional.of(day), localDeadline);
  }

  public Filed dueLocally(LocalDate day) {
    return new Filed(fiscalYear, submittedOn, publishedOn, Optional.of(day));
  }
}
