package org.qibei.check.rule.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.StatedPeriod;
import org.qibei.report.Place;

/** A stated period that is not the whole year reported on (DAT-04). */
public final class WrongPeriod implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    if (dossier.fiscalYear().isEmpty()) {
      return Optional.of(Input.FISCAL_YEAR);
    }
    return StatedPeriod.in(dossier).isPresent()
        ? Optional.empty()
        : Optional.of(Input.STATED_PERIOD);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    StatedPeriod period = StatedPeriod.in(dossier).orElseThrow();
    int year = dossier.fiscalYear().getAsInt();
    boolean right = period.isWholeYear() && period.year() == year;
    if (right || YearsDisagree.tells(dossier, period)) {
      return Stream.empty();
    }
    Flaw flaw =
        Flaw.at(Place.report())
            .declared(period.from() + "/" + period.to())
            .expected(LocalDate.of(year, 1, 1) + "/" + LocalDate.of(year, 12, 31))
            .quoting(period.words());
    return Stream.of(wasReorganised(dossier, year) ? flaw.grade("reorganised") : flaw);
  }

  private static boolean wasReorganised(Dossier dossier, int year) {
    return dossier.agency().reorganisedOn().filter(day -> day.getYear() == year).isPresent();
  }
}
