package org.qibei.check;

import java.util.Optional;
import java.util.OptionalInt;
import org.qibei.report.AnnualReport;

/** What a document's own dates and name tell of its year and its agency, worked out once. */
record Told(OptionalInt year, Optional<Level> level) {

  static Told by(Dossier dossier) {
    return dossier
        .narrative()
        .once(
            Told.class,
            words ->
                new Told(majority(dossier), dossier.report().agencyName().flatMap(Level::guess)));
  }

  /** The document's year, unless its period and its signing both speak for another. */
  private static OptionalInt majority(Dossier dossier) {
    AnnualReport report = dossier.report();
    OptionalInt period =
        StatedPeriod.in(dossier)
            .map(StatedPeriod::year)
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    boolean signedForPeriod =
        period.isPresent()
            && report.signedOn().filter(day -> day.getYear() - 1 == period.getAsInt()).isPresent();
    return signedForPeriod || report.fiscalYear().isEmpty() ? period : report.fiscalYear();
  }
}
