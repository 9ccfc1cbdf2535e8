package org.qibei.form;

import java.util.List;

/** The official look of one table: head lines, body lines and the number of grid columns. */
public record Layout(List<LayoutRow> head, List<LayoutRow> body, int columns) {
  public Layout {
    head = List.copyOf(head);
    body = List.copyOf(body);
  }
}
