package org.qibei.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.repair.Change;
import org.qibei.check.repair.Repair;
import org.qibei.check.repair.SmallestRepair;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/** Says how a report that does not add up could be mended with the fewest changes. */
final class RepairWords {

  private static final int MOST_PROPOSALS = 3;
  private static final int MOST_SUMS = 4;

  private final RuleTexts texts;
  private final PlaceWords places;

  RepairWords(RuleTexts texts, PlaceWords places) {
    this.texts = texts;
    this.places = places;
  }

  List<RepairAdvice> of(AnnualReport report) {
    return SmallestRepair.of(report).stream()
        .limit(MOST_PROPOSALS)
        .map(repair -> advice(report, repair))
        .toList();
  }

  private RepairAdvice advice(AnnualReport report, Repair repair) {
    String what =
        texts.filled(
            texts.text("repair." + repair.kind().id()), String.valueOf(repair.changes().size()));
    List<RepairAdvice.Line> lines = repair.changes().stream().map(this::line).toList();
    return new RepairAdvice(what, lines, proof(report, repair));
  }

  private RepairAdvice.Line line(Change change) {
    String place = change.cell().path();
    return new RepairAdvice.Line(
        places.brief(place), place, Long.toString(change.from()), Long.toString(change.to()));
  }

  /** The equations that the changed cells stand in, as they read afterwards. */
  private String proof(AnnualReport report, Repair repair) {
    Map<Cell, Long> changed =
        repair.changes().stream().collect(Collectors.toMap(Change::cell, Change::to));
    Set<String> sums = new LinkedHashSet<>();
    report.form().tieOuts().stream()
        .filter(
            tieOut ->
                Stream.concat(tieOut.left().stream(), tieOut.right().stream())
                    .anyMatch(changed::containsKey))
        .forEach(
            tieOut ->
                sums.add(
                    side(report, changed, tieOut.left())
                        + "＝"
                        + side(report, changed, tieOut.right())));
    return sums.stream()
        .limit(MOST_SUMS)
        .collect(Collectors.joining(texts.text("list.separator.items")));
  }

  /** What is added up; nothing is left out but zeros. */
  private static String side(AnnualReport report, Map<Cell, Long> changed, List<Cell> cells) {
    String sum =
        cells.stream()
            .map(cell -> value(report, changed, cell))
            .filter(value -> value.signum() != 0)
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining("＋"));
    return sum.isEmpty() ? "0" : sum;
  }

  private static BigDecimal value(AnnualReport report, Map<Cell, Long> changed, Cell cell) {
    return changed.containsKey(cell)
        ? BigDecimal.valueOf(changed.get(cell))
        : report.figure(cell).flatMap(Figure::asNumber).orElse(BigDecimal.ZERO);
  }
}
