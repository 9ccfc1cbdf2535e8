package org.qibei.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the portal knows of the filing: the year owed, when it was handed in and published, the
 * local deadline, and of the two years before which reported nothing but zero.
 */
public record Filed(
    OptionalInt fiscalYear,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> publishedOn,
    Optional<LocalDate> localDeadline,
    Optional<Set<Integer>> zeroYears) {

  public static Filed unknown() {
    return new Filed(
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static Filed forYear(int fiscalYear) {
    return new Filed(
        OptionalInt.of(fiscalYear),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Filed submitted(LocalDate day) {
    return new Filed(fiscalYear, Optional.of(day), publishedOn, localDeadline, zeroYears);
  }

  public Filed published(LocalDate day) {
    return new Filed(fiscalYear, submittedOn, Optional.of(day), localDeadline, zeroYears);
  }

  public Filed dueLocally(LocalDate day) {
    return new Filed(fiscalYear, submittedOn, publishedOn, Optional.of(day), zeroYears);
  }

  /** Which of the two years before had three tables of zero; both must be on file. */
  public Filed zeroIn(Set<Integer> years) {
    return new Filed(
        fiscalYear, submittedOn, publishedOn, localDeadline, Optional.of(Set.copyOf(years)));
  }
}
