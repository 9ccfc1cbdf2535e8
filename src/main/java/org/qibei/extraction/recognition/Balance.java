package org.qibei.extraction.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qibei.form.Cell;
import org.qibei.form.TieOut;
import org.qibei.report.Figure;

/** Whether an equation of the form holds for the figures found; unknown where one is no number. */
final class Balance {
  private Balance() {}

  static Optional<Boolean> holds(TieOut tieOut, Map<Cell, Figure> figures) {
    Optional<BigDecimal> left = sum(tieOut.left(), figures);
    Optional<BigDecimal> right = sum(tieOut.right(), figures);
    return left.isPresent() && right.isPresent()
        ? Optional.of(left.get().compareTo(right.get()) == 0)
        : Optional.empty();
  }

  private static Optional<BigDecimal> sum(List<Cell> cells, Map<Cell, Figure> figures) {
    List<BigDecimal> numbers =
        cells.stream()
            .map(figures::get)
            .filter(Objects::nonNull)
            .flatMap(figure -> figure.asNumber().stream())
            .toList();
    return numbers.size() == cells.size()
        ? numbers.stream().reduce(BigDecimal::add)
        : Optional.empty();
  }
}
