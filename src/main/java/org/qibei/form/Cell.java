package org.qibei.form;

/**
 * One cell of the statutory form, named by table, row and column; the path is its public
 * identifier, such as {@code t2.refused.stateSecret.total}.
 */
public record Cell(String path, String table, String row, String column, Column.Kind kind) {

  public Cell(String table, String row, String column, Column.Kind kind) {
    this(table + "." + row + "." + column, table, row, column, kind);
  }

  /** The path names table, row and column. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Cell cell && cell.path.equals(path) && cell.kind == kind;
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
