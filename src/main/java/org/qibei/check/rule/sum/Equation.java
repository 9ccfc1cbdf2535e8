package org.qibei.check.rule.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.check.Dossier;
import org.qibei.form.Cell;
import org.qibei.form.TieOut;
import org.qibei.report.AnnualReport;
import org.qibei.report.Count;

/** An equation of the form with what its two sides come to in a report. */
record Equation(TieOut tieOut, BigDecimal left, BigDecimal right) {

  /** All equations of a report, by identity, worked out once for all rules. */
  private record All(Map<String, List<Equation>> byIdentity) {}

  /** Those of one identity whose cells all hold a number that can be one. */
  static List<Equation> evaluable(Dossier dossier, String identity) {
    return dossier
        .narrative()
        .once(All.class, words -> all(dossier.report()))
        .byIdentity()
        .getOrDefault(identity, List.of());
  }

  boolean isBroken() {
    return left.compareTo(right) != 0;
  }

  private static All all(AnnualReport report) {
    return new All(
        report.form().tieOuts().stream()
            .flatMap(tieOut -> of(report, tieOut).stream())
            .collect(Collectors.groupingBy(equation -> equation.tieOut.identity())));
  }

  private static Optional<Equation> of(AnnualReport report, TieOut tieOut) {
    return sum(report, tieOut.left())
        .flatMap(
            left -> sum(report, tieOut.right()).map(right -> new Equation(tieOut, left, right)));
  }

  private static Optional<BigDecimal> sum(AnnualReport report, List<Cell> cells) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cell cell : cells) {
      Optional<BigDecimal> count = count(report, cell);
      if (count.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(count.get());
    }
    return Optional.of(sum);
  }

  /** The number in a cell if it can be one; an illegal count is told by TAB-07 alone. */
  private static Optional<BigDecimal> count(AnnualReport report, Cell cell) {
    return report
        .figure(cell)
        .flatMap(figure -> figure.asNumber())
        .filter(number -> !new Count(cell, number).isIllegal());
  }
}
