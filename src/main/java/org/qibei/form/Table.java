package org.qibei.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One of the three statutory tables, in the section that prints it. */
public record Table(String id, Section section, List<Row> rows) {

  public Row row(String id) {
    return rows.stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no row " + id + " in " + this.id));
  }

  public List<Cell> cells() {
    return rows.stream().flatMap(row -> row.cells().stream()).toList();
  }

  /** All columns that occur in the table, in the order in which they first appear. */
  public List<Column> columns() {
    Set<Column> columns = new LinkedHashSet<>();
    rows.forEach(row -> columns.addAll(row.columns()));
    return List.copyOf(columns);
  }

  /** The cells of one column from top to bottom. */
  public List<Cell> column(String column) {
    return cells().stream().filter(cell -> cell.column().equals(column)).toList();
  }
}
