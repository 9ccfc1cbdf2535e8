package org.qibei.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the portal knows of the filing: the year owed, when it was handed in and published, the
 * local deadline, and of the two years before which reported nothing but zero.
 *
 * @param submittedOn the first day on which a report came; a later correction is not late
 * @param handedInOn the day on which this very report came, where it is another
 */
public record Filed(
    OptionalInt fiscalYear,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> handedInOn,
    Optional<LocalDate> publishedOn,
    Optional<LocalDate> localDeadline,
    Optional<Set<Integer>> zeroYears) {

  public static Filed unknown() {
    return new Filed(
        OptionalInt.empty(),
        Optional.empty(),
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
        Optional.empty(),
        Optional.empty());
  }

  public Filed submitted(LocalDate day) {
    return new Filed(
        fiscalYear, Optional.of(day), handedInOn, publishedOn, localDeadline, zeroYears);
  }

  /** A correction: this very report came on another day than the first one. */
  public Filed handedIn(LocalDate day) {
    return new Filed(
        fiscalYear, submittedOn, Optional.of(day), publishedOn, localDeadline, zeroYears);
  }

  /** The day on which this very report came. */
  public Optional<LocalDate> arrival() {
    return handedInOn.or(() -> submittedOn);
  }

  /** Whether a report came before this day, and this one is a correction of it. */
  public boolean isOfACorrection(LocalDate day) {
    return submittedOn
        .filter(first -> first.isBefore(day) && handedInOn.filter(first::isBefore).isPresent())
        .isPresent();
  }

  public Filed published(LocalDate day) {
    return new Filed(
        fiscalYear, submittedOn, handedInOn, Optional.of(day), localDeadline, zeroYears);
  }

  public Filed dueLocally(LocalDate day) {
    return new Filed(fiscalYear, submittedOn, handedInOn, publishedOn, Optional.of(day), zeroYears);
  }

  /** Which of the two years before had three tables of zero; both must be on file. */
  public Filed zeroIn(Set<Integer> years) {
    return new Filed(
        fiscalYear,
        submittedOn,
        handedInOn,
        publishedOn,
        localDeadline,
        Optional.of(Set.copyOf(years)));
  }
}
