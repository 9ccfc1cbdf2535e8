package org.qibei.form;

import java.util.List;

/** One printed line of cells. */
public record LayoutRow(List<LayoutCell> cells) {
  public LayoutRow {
    cells = List.copyOf(cells);
  }
}
