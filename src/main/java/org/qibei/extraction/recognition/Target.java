package org.qibei.extraction.recognition;

import java.util.List;
import org.qibei.form.Cell;
import org.qibei.form.Column;

/**
 * A row that the reader looks for: its cells and columns from left to right, all keys its label may
 * have, and whether it belongs to the edition at hand or to another one.
 */
record Target(
    String table, List<Cell> cells, List<Column> columns, List<Key> keys, boolean foreign) {

  /** Each row is one object; its long lists need not be compared. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  int size() {
    return cells.size();
  }

  /** A part of table 3 that stands alone; its head must not be taken for an empty row. */
  boolean isBlock() {
    return table.equals("t3") && !isWholeTable();
  }

  /** The single line of table 3, which is known by its fifteen cells rather than by a label. */
  boolean isWholeTable() {
    return columns.isEmpty();
  }
}
