package org.qibei.form;

import java.util.List;
import java.util.Optional;

/**
 * One row of a statutory table, with the labels of the groups it stands under, outermost first.
 *
 * @param path where the row is, as findings print it
 */
public record Row(
    String table,
    String id,
    String label,
    List<String> aliases,
    List<Column> columns,
    List<String> groups,
    List<Cell> cells,
    String path) {

  public Row(
      String table,
      String id,
      String label,
      List<String> aliases,
      List<Column> columns,
      List<String> groups) {
    this(
        table,
        id,
        label,
        aliases,
        columns,
        groups,
        columns.stream().map(column -> new Cell(table, id, column.id(), column.kind())).toList(),
        table + "." + id);
  }

  /** The cell under a column of the table; empty where this row has none. */
  public Optional<Cell> under(Column column) {
    int at = columns.indexOf(column);
    return at < 0 ? Optional.empty() : Optional.of(cells.get(at));
  }

  public Cell cell(String column) {
    for (Cell cell : cells) {
      if (cell.column().equals(column)) {
        return cell;
      }
    }
    throw new IllegalArgumentException("no column " + column + " in row " + id);
  }
}
