package org.qibei.check.rule.year;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.LastYear;
import org.qibei.check.Rule;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;
import org.qibei.report.Place;

/** Last year's report, as published today, differs from the one that was accepted (XYR-07). */
public final class LastYearAltered implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    LastYear last = dossier.lastYear();
    if (last.report().isEmpty()) {
      return Optional.of(Input.LAST_YEAR);
    }
    return last.republished().isPresent() ? Optional.empty() : Optional.of(Input.REPUBLISHED);
  }

  /** Only numbers on both sides are compared: what is read better than before was not altered. */
  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    AnnualReport accepted = dossier.lastYear().report().orElseThrow();
    AnnualReport today = dossier.lastYear().republished().orElseThrow();
    return accepted.form().cells().stream()
        .flatMap(cell -> flaw(cell, number(accepted, cell), number(today, cell)).stream());
  }

  private static Optional<Flaw> flaw(
      Cell cell, Optional<BigDecimal> accepted, Optional<BigDecimal> today) {
    return accepted.isPresent() && today.isPresent() && accepted.get().compareTo(today.get()) != 0
        ? Optional.of(
            Flaw.at(Place.of(cell))
                .declared(today.get())
                .expected(accepted.get())
                .difference(today.get().subtract(accepted.get())))
        : Optional.empty();
  }

  private static Optional<BigDecimal> number(AnnualReport report, Cell cell) {
    return report.figure(cell.path()).flatMap(Figure::asNumber);
  }
}
