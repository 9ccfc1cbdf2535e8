package org.qibei.extraction.recognition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.TieOut;
import org.qibei.report.Figure;

/** Whether so many rows of table 2 do not add up that their columns may be shifted. */
final class Misalignment {
  private static final int FEWEST_ROWS = 5;
  private static final int SHARE_OF_ROWS = 3;

  private Misalignment() {}

  static boolean in(Map<Cell, Figure> figures) {
    Form newest = Forms.all().get(Forms.all().size() - 1);
    List<Boolean> rows =
        newest.tieOuts().stream()
            .filter(tieOut -> tieOut.identity().equals("I-1"))
            .map(tieOut -> holds(tieOut, figures))
            .flatMap(Optional::stream)
            .toList();
    long broken = rows.stream().filter(holds -> !holds).count();
    return broken >= FEWEST_ROWS && broken * SHARE_OF_ROWS >= rows.size();
  }

  private static Optional<Boolean> holds(TieOut row, Map<Cell, Figure> figures) {
    Optional<BigDecimal> left = sum(row.left(), figures);
    Optional<BigDecimal> right = sum(row.right(), figures);
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
