package org.qibei.check.rule.sum;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/** Procurement projects without a sum, or a sum without projects (SUM-08). */
public final class ProcurementMismatch implements Rule {

  private static final String[] COLUMNS = {"projects", "amount"};

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Cells.lacking(dossier, COLUMNS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Cells.of(dossier, COLUMNS).stream()
        .filter(cells -> (cells.number(0).signum() == 0) != (cells.number(1).signum() == 0))
        .map(
            cells ->
                Flaw.at(Place.of(cells.row().cell("amount")))
                    .declared(cells.number(0))
                    .expected(cells.number(1)));
  }
}
