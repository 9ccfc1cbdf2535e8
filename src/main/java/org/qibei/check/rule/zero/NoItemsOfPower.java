package org.qibei.check.rule.zero;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.Figure;
import org.qibei.report.Place;

/**
 * No item of power of any kind, neither last year nor new (ZER-05); the columns count items, not
 * cases.
 */
public final class NoItemsOfPower implements Rule {

  private static final List<String> ROWS =
      List.of("licensing", "otherServices", "penalties", "coercion", "fees");
  private static final List<String> COLUMNS = List.of("itemsLastYear", "itemsChange");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return cells(dossier).allMatch(figure -> figure.flatMap(Figure::asNumber).isPresent())
        ? Optional.empty()
        : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return cells(dossier).allMatch(figure -> figure.orElseThrow().isZero())
        ? Stream.of(Flaw.at(Place.table("t1")))
        : Stream.empty();
  }

  private static Stream<Optional<Figure>> cells(Dossier dossier) {
    return ROWS.stream()
        .flatMap(row -> COLUMNS.stream().map(column -> "t1." + row + "." + column))
        .map(dossier.report()::figure);
  }
}
