package org.qibei.check.rule.sum;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/** Fewer documents disclosed in all than were newly disclosed this year (SUM-06). */
public final class TooFewDisclosed implements Rule {

  private static final String[] COLUMNS = {"newlyDisclosed", "totalDisclosed"};

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Cells.lacking(dossier, COLUMNS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Cells.of(dossier, COLUMNS).stream()
        .filter(cells -> cells.number(1).compareTo(cells.number(0)) < 0)
        .map(
            cells -> {
              BigDecimal least = cells.number(0);
              BigDecimal total = cells.number(1);
              return Flaw.at(Place.of(cells.row().cell("totalDisclosed")))
                  .declared(total)
                  .expected(least)
                  .difference(least.subtract(total));
            });
  }
}
