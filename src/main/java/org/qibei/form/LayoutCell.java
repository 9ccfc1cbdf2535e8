package org.qibei.form;

import java.util.Optional;

/** One printed cell of a table: a head, a row label or the place of a value. */
public record LayoutCell(
    Kind kind, String text, int rowSpan, int colSpan, Optional<String> path, boolean vertical) {

  /** What a printed cell is for. */
  public enum Kind {
    HEAD,
    LABEL,
    VALUE
  }

  static LayoutCell head(String text, int rowSpan, int colSpan) {
    return new LayoutCell(Kind.HEAD, text, rowSpan, colSpan, Optional.empty(), false);
  }

  static LayoutCell label(String text, int rowSpan, int colSpan) {
    return new LayoutCell(Kind.LABEL, text, rowSpan, colSpan, Optional.empty(), false);
  }

  /** A label set one character below the other. */
  static LayoutCell vertical(String text, int rowSpan) {
    return new LayoutCell(Kind.LABEL, text, rowSpan, 1, Optional.empty(), true);
  }

  static LayoutCell value(Cell cell, int colSpan) {
    return new LayoutCell(Kind.VALUE, "", 1, colSpan, Optional.of(cell.path()), false);
  }

  /** The path of the value's cell, or null where the cell holds a word. */
  public String cellPath() {
    return path.orElse(null);
  }
}
