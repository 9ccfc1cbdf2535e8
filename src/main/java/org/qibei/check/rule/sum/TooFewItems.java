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
 * More items of power taken away than there were, or decisions made without any item (SUM-07); the
 * latter may be lawful where items went during the year.
 */
public final class TooFewItems implements Rule {

  private static final String[] ITEMS = {"itemsLastYear", "itemsChange"};
  private static final String[] ITEMS_AND_DECISIONS = {"itemsLastYear", "itemsChange", "decisions"};

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Cells.lacking(dossier, ITEMS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Stream.concat(
        Cells.of(dossier, ITEMS).stream()
            .filter(cells -> left(cells).signum() < 0)
            .map(TooFewItems::overdrawn),
        Cells.of(dossier, ITEMS_AND_DECISIONS).stream()
            .filter(cells -> left(cells).signum() == 0 && cells.number(2).signum() > 0)
            .map(TooFewItems::withoutItem));
  }

  private static BigDecimal left(Cells cells) {
    return cells.number(0).add(cells.number(1));
  }

  private static Flaw overdrawn(Cells cells) {
    return Flaw.at(Place.of(cells.row().cell("itemsChange")))
        .declared(cells.number(1))
        .expected(cells.number(0))
        .difference(left(cells).negate());
  }

  private static Flaw withoutItem(Cells cells) {
    return Flaw.at(Place.of(cells.row().cell("decisions")))
        .declared(cells.number(2))
        .grade("decisions");
  }
}
