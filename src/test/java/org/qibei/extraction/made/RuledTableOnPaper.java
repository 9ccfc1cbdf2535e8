package org.qibei.extraction.made;

import java.io.IOException;
import java.util.List;

/** Draws a table with rules, row by row; cells that reach over a page end are drawn on both. */
final class RuledTableOnPaper {
  private static final float PADDING = 2;
  private static final float LEADING = 1.3f;

  private final PrintedTable table;
  private final Paper paper;
  private final float size;
  private final float column;

  RuledTableOnPaper(PrintedTable table, Paper paper, float size) {
    this.table = table;
    this.paper = paper;
    this.size = size;
    this.column = Paper.WIDTH / table.columns();
  }

  void draw() throws IOException {
    int first = 0;
    for (int row = 0; row < table.rows(); row++) {
      float top = paper.y();
      boolean turned = paper.take(height(row));
      if (turned) {
        top = paper.y() + height(row);
        first = row;
      }
      for (PrintedTable.Printed cell : table.cells()) {
        if (cell.row() == row) {
          text(cell, top);
        }
        line(cell, row, top, row == first);
      }
    }
  }

  /** The rules around the part of a cell that lies in one row. */
  private void line(PrintedTable.Printed cell, int row, float top, boolean first)
      throws IOException {
    if (row < cell.row() || row >= cell.row() + cell.rowSpan()) {
      return;
    }
    float x = Paper.LEFT + cell.column() * column;
    float width = cell.columnSpan() * column;
    float height = height(row);
    paper.box(x, top, 0, height);
    paper.box(x + width, top, 0, height);
    if (row == cell.row() || first) {
      paper.box(x, top, width, 0);
    }
    if (row == cell.row() + cell.rowSpan() - 1 || row == table.rows() - 1) {
      paper.box(x, top - height, width, 0);
    }
  }

  private void text(PrintedTable.Printed cell, float top) throws IOException {
    float y = top - size - PADDING;
    for (String line : lines(cell)) {
      paper.write(line, Paper.LEFT + cell.column() * column + PADDING, y, size);
      y -= size * LEADING;
    }
  }

  private float height(int row) throws IOException {
    int most = 1;
    for (PrintedTable.Printed cell : table.cells()) {
      if (cell.row() == row && cell.rowSpan() == 1) {
        most = Math.max(most, lines(cell).size());
      }
    }
    return most * size * LEADING + 2 * PADDING;
  }

  private List<String> lines(PrintedTable.Printed cell) throws IOException {
    return paper.wrapped(cell.text(), cell.columnSpan() * column - 2 * PADDING, size, 0);
  }
}
