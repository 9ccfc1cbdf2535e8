package org.qibei.form;

import java.util.List;

/**
 * One of the three statutory tables, in the section that prints it.
 *
 * @param columns all columns that occur in the table, in the order in which they first appear
 */
public record Table(
    String id, Section section, List<Row> rows, List<Column> columns, List<Cell> cells) {

  public Table(String id, Section section, List<Row> rows) {
    this(
        id,
        section,
        rows,
        rows.stream().flatMap(row -> row.columns().stream()).distinct().toList(),
        rows.stream().flatMap(row -> row.cells().stream()).toList());
  }

  public Row row(String id) {
    return rows.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + id + " in " + this.id));
  }

  /** The cells of one column from top to bottom. */
  public List<Cell> column(String column) {
    return cells.stream().filter(cell -> cell.column().equals(column)).toList();
  }
}
