package org.qibei.check.rule.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Row;
import org.qibei.form.Table;
import org.qibei.report.Count;

/** The figures of the tables that numbers in the text are held against. */
public final class TableFigures {

  private final Dossier dossier;
  private final Form form;

  private TableFigures(Dossier dossier) {
    this.dossier = dossier;
    this.form = dossier.report().form();
  }

  public static TableFigures of(Dossier dossier) {
    return new TableFigures(dossier);
  }

  /** Whether a table has any number to hold against the text. */
  public boolean isFilled(String table) {
    return form.table(table).cells().stream().anyMatch(cell -> number(cell).isPresent());
  }

  /** The number of a cell, unless the reader doubts it. */
  public Optional<BigDecimal> number(String path) {
    return form.cell(path).flatMap(this::number);
  }

  /**
   * What rows of one table come to: by their totals; by their other cells, for a total that does
   * not add up is another rule's finding; or at least, where cells are blank.
   */
  public List<Expected> rows(String table, String... ids) {
    List<Row> rows = Arrays.stream(ids).flatMap(id -> rows(form.table(table), id)).toList();
    List<Expected> exact =
        Stream.of(
                sum(rows.stream().map(row -> number(row.path() + ".total"))),
                sum(rows.stream().flatMap(this::parts)))
            .flatMap(Optional::stream)
            .map(value -> new Expected(value, true))
            .toList();
    return exact.isEmpty() && !rows.isEmpty() ? atLeast(rows) : exact;
  }

  private List<Expected> atLeast(List<Row> rows) {
    BigDecimal least =
        rows.stream()
            .map(
                row ->
                    number(row.path() + ".total")
                        .orElseGet(
                            () -> known(parts(row)).reduce(BigDecimal.ZERO, BigDecimal::add)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return least.signum() == 0 ? List.of() : List.of(new Expected(least, false));
  }

  /** Several cells together, from this report or another; unknown where one has no number. */
  public static Optional<BigDecimal> sum(
      List<String> paths, Function<String, Optional<BigDecimal>> number) {
    return paths.isEmpty() ? Optional.of(BigDecimal.ZERO) : sum(paths.stream().map(number));
  }

  /** A row by its id, or all rows of a group such as {@code refused}. */
  private static Stream<Row> rows(Table table, String id) {
    return table.rows().stream()
        .filter(row -> row.id().equals(id) || row.id().startsWith(id + "."));
  }

  private Stream<Optional<BigDecimal>> parts(Row row) {
    return row.cells().stream().filter(cell -> !cell.column().equals("total")).map(this::number);
  }

  private static Stream<BigDecimal> known(Stream<Optional<BigDecimal>> numbers) {
    return numbers.flatMap(Optional::stream);
  }

  private static Optional<BigDecimal> sum(Stream<Optional<BigDecimal>> numbers) {
    List<Optional<BigDecimal>> all = numbers.toList();
    return all.isEmpty() || all.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(known(all.stream()).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** What the reader doubts is not held against anybody. */
  private Optional<BigDecimal> number(Cell cell) {
    return dossier
        .report()
        .figure(cell)
        .flatMap(figure -> figure.asNumber())
        .filter(number -> !new Count(cell, number).isIllegal())
        .filter(number -> !dossier.doubts(cell.path()) && !dossier.doubts(cell.table()));
  }
}
