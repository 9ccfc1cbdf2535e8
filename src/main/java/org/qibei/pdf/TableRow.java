package org.qibei.pdf;

import java.util.List;

/** A row of a table: one text per column, or a single text that heads the rows below it. */
public record TableRow(List<String> cells, boolean group) {

  /** A row with one text per column. */
  public static TableRow of(String... cells) {
    return new TableRow(List.of(cells), false);
  }

  /** A row that spans the table and heads the rows below it. */
  public static TableRow group(String heading) {
    return new TableRow(List.of(heading), true);
  }
}
