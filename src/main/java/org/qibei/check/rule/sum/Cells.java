package org.qibei.check.rule.sum;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qibei.check.Dossier;
import org.qibei.check.Input;
import org.qibei.form.Row;
import org.qibei.report.Count;

/** The cells of one row that a comparison needs; an illegal count is told by TAB-07 alone. */
record Cells(Row row, List<BigDecimal> numbers) {

  private static final String TABLE = "t1";

  /** The rows of table 1 in which all these columns hold a number. */
  static List<Cells> of(Dossier dossier, String... columns) {
    return dossier.report().form().table(TABLE).rows().stream()
        .flatMap(row -> in(dossier, row, columns).stream())
        .toList();
  }

  static Optional<Input> lacking(Dossier dossier, String... columns) {
    return of(dossier, columns).isEmpty() ? Optional.of(Input.FIGURES) : Optional.empty();
  }

  BigDecimal number(int column) {
    return numbers.get(column);
  }

  private static Optional<Cells> in(Dossier dossier, Row row, String... columns) {
    List<BigDecimal> numbers =
        Arrays.stream(columns).flatMap(column -> number(dossier, row, column).stream()).toList();
    return numbers.size() == columns.length
        ? Optional.of(new Cells(row, numbers))
        : Optional.empty();
  }

  private static Optional<BigDecimal> number(Dossier dossier, Row row, String column) {
    return row.cells().stream()
        .filter(cell -> cell.column().equals(column))
        .flatMap(
            cell ->
                dossier
                    .report()
                    .figure(cell)
                    .flatMap(figure -> figure.asNumber())
                    .filter(number -> !new Count(cell, number).isIllegal())
                    .stream())
        .findFirst();
  }
}
