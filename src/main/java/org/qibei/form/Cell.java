package org.qibei.form;

/** One cell of the statutory form, named by table, row and column. */
public record Cell(String table, String row, String column, Column.Kind kind) {

  /** The public identifier, such as {@code t2.refused.stateSecret.total}. */
  public String path() {
    return table + "." + row + "." + column;
  }

  @Override
  public String toString() {
    return path();
  }
}
