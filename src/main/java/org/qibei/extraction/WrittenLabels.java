package org.qibei.extraction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.extraction.Block.Grid;
import org.qibei.extraction.Block.GridCell;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.form.Row;
import org.qibei.form.Table;

/**
 * Finds the labels that stand beside and above the figures of a grid, where they are not the
 * form's.
 */
final class WrittenLabels {

  private static final String OF_ONE_LINE = "t3";

  private final Reading reading;
  private final List<Grid> grids;
  private final Map<String, String> altered = new HashMap<>();
  private boolean any;

  private WrittenLabels(Reading reading) {
    this.reading = reading;
    this.grids =
        reading.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  static Optional<Map<String, String>> in(Reading reading) {
    WrittenLabels labels = new WrittenLabels(reading);
    for (Table table : reading.report().form().tables()) {
      if (!table.id().equals(OF_ONE_LINE)) {
        table.rows().forEach(labels::row);
        table.columns().forEach(column -> labels.column(table, column));
      }
    }
    return labels.any ? Optional.of(Map.copyOf(labels.altered)) : Optional.empty();
  }

  /** The nearest words to the left of a row's first figure. */
  private void row(Row row) {
    placed(row.cells().get(0))
        .flatMap(
            figure ->
                figure.grid().cells().stream()
                    .filter(cell -> cell.covers(figure.cell().row(), cell.column()))
                    .filter(cell -> cell.column() < figure.cell().column() && hasWords(cell))
                    .max(Comparator.comparingInt(GridCell::column)))
        .ifPresent(label -> note(row.path(), label.text(), row.label(), row.aliases()));
  }

  /** The nearest words above the first figure of a column. */
  private void column(Table table, Column column) {
    table.rows().stream()
        .filter(row -> row.columns().contains(column))
        .findFirst()
        .flatMap(row -> placed(row.cell(column.id())))
        .flatMap(
            figure ->
                figure.grid().cells().stream()
                    .filter(cell -> cell.covers(cell.row(), figure.cell().column()))
                    .filter(cell -> cell.row() < figure.cell().row() && hasWords(cell))
                    .max(Comparator.comparingInt(GridCell::row)))
        .ifPresent(
            label ->
                note(
                    table.id() + "." + column.id(),
                    label.text(),
                    column.label(),
                    column.aliases()));
  }

  private void note(String place, String written, String label, List<String> aliases) {
    any = true;
    String key = PlainText.key(written);
    boolean same =
        Stream.concat(Stream.of(label), aliases.stream())
            .map(PlainText::key)
            .anyMatch(form -> key.endsWith(form) || form.endsWith(key));
    if (!same) {
      altered.put(place, PlainText.tight(written));
    }
  }

  private Optional<Placed> placed(Cell cell) {
    return reading
        .source(cell.path())
        .filter(source -> source.table() > 0 && source.row() > 0)
        .flatMap(this::placed);
  }

  private Optional<Placed> placed(Provenance source) {
    for (Grid grid : grids) {
      for (GridCell cell : grid.cells()) {
        Provenance at = cell.provenance();
        if (at.table() == source.table()
            && at.row() == source.row()
            && at.column() == source.column()) {
          return Optional.of(new Placed(grid, cell));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasWords(GridCell cell) {
    return cell.text().codePoints().anyMatch(Character::isIdeographic);
  }

  /** A figure's cell and the grid that holds it. */
  private record Placed(Grid grid, GridCell cell) {}
}
