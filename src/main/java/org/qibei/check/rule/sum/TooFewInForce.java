package org.qibei.check.rule.sum;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/**
 * Fewer documents in force than were issued and not repealed this year (SUM-05): what was issued
 * and not repealed is in force, unless it lapsed within the year.
 */
public final class TooFewInForce implements Rule {

  private static final String[] COLUMNS = {"issued", "repealed", "inForce"};

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Cells.lacking(dossier, COLUMNS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Cells.of(dossier, COLUMNS).stream().flatMap(cells -> flaw(cells).stream());
  }

  private static Optional<Flaw> flaw(Cells cells) {
    BigDecimal least = cells.number(0).subtract(cells.number(1));
    BigDecimal inForce = cells.number(2);
    return inForce.compareTo(least) >= 0
        ? Optional.empty()
        : Optional.of(
            Flaw.at(Place.of(cells.row().cell("inForce")))
                .declared(inForce)
                .expected(least)
                .difference(least.subtract(inForce)));
  }
}
