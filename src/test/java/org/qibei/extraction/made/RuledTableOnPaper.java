package org.qibei.extraction.made;

import java.io.IOException;
import java.util.List;
import org.qibei.form.LayoutCell;

/** Draws a table with rules, row by row; cells that reach over a page end are drawn on both. */
final class RuledTableOnPaper {
  private static final float PADDING = 2;
  private static final float LEADING = 1.3f;
  private static final float LABEL_SHARE = 1.2f;

  private final PrintedTable table;
  private final Paper paper;
  private final float size;
  private final float[] edges;

  RuledTableOnPaper(PrintedTable table, Paper paper, float size) {
    this.table = table;
    this.paper = paper;
    this.size = size;
    this.edges = edges(table);
  }

  /** The columns of labels are wider than those of figures, the inner ones widest. */
  private static float[] edges(PrintedTable table) {
    float[] shares = new float[table.columns()];
    float all = 0;
    for (int column = 0; column < shares.length; column++) {
      int here = column;
      boolean label =
          table.cells().stream()
              .anyMatch(
                  cell ->
                      cell.column() == here
                          && cell.columnSpan() == 1
                          && cell.kind() == LayoutCell.Kind.LABEL);
      shares[column] = label ? 1 + column * LABEL_SHARE : 1;
      all += shares[column];
    }
    float[] edges = new float[shares.length + 1];
    edges[0] = Paper.LEFT;
    for (int column = 0; column < shares.length; column++) {
      edges[column + 1] = edges[column] + shares[column] / all * Paper.WIDTH;
    }
    return edges;
  }

  private float width(PrintedTable.Printed cell) {
    return edges[cell.column() + cell.columnSpan()] - edges[cell.column()];
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
      if (turned && paper.repeatsHeads() && row >= table.headRows()) {
        top = heads(top);
      }
      row(row, top, row == first);
    }
  }

  /** The heads once more; says where the next row begins. */
  private float heads(float top) throws IOException {
    float y = top;
    for (int head = 0; head < table.headRows(); head++) {
      row(head, y, head == 0);
      paper.take(height(head));
      y -= height(head);
    }
    return y;
  }

  private void row(int row, float top, boolean first) throws IOException {
    for (PrintedTable.Printed cell : table.cells()) {
      if (cell.row() == row) {
        text(cell, top);
      }
      line(cell, row, top, first);
    }
  }

  /** The rules around the part of a cell that lies in one row. */
  private void line(PrintedTable.Printed cell, int row, float top, boolean first)
      throws IOException {
    if (row < cell.row() || row >= cell.row() + cell.rowSpan()) {
      return;
    }
    float x = edges[cell.column()];
    float width = width(cell);
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
      paper.write(line, edges[cell.column()] + PADDING, y, size);
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
    return paper.wrapped(cell.text(), width(cell) - 2 * PADDING, size, 0);
  }
}
