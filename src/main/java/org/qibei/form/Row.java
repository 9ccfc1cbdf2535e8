package org.qibei.form;

import java.util.List;

/** One row of a statutory table, with the labels of the groups it stands under, outermost first. */
public record Row(
    String table,
    String id,
    String label,
    List<String> aliases,
    List<Column> columns,
    List<String> groups) {

  public List<Cell> cells() {
    return columns.stream().map(column -> new Cell(table, id, column.id(), column.kind())).toList();
  }

  public Cell cell(String column) {
    return cells().stream()
        .filter(cell -> cell.column().equals(column))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no column " + column + " in row " + id));
  }

  /** Where the row is, as findings print it. */
  public String path() {
    return table + "." + id;
  }
}
