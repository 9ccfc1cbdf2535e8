package org.qibei.extraction.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qibei.form.Layout;
import org.qibei.form.LayoutCell;
import org.qibei.form.LayoutRow;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/** A statutory table filled in, each printed cell with its place in the grid. */
record PrintedTable(String id, int headRows, int rows, int columns, List<Printed> cells)
    implements PrintedReport.Part {

  /**
   * A printed cell: where it stands, how far it reaches, what it says; for the place of a figure
   * also its path and what the figure truly is.
   */
  record Printed(
      int row,
      int column,
      int rowSpan,
      int columnSpan,
      LayoutCell.Kind kind,
      String path,
      String figure,
      String text) {

    Printed saying(String words) {
      return new Printed(row, column, rowSpan, columnSpan, kind, path, figure, words);
    }

    Printed at(int row, int column, int rowSpan, int columnSpan) {
      return new Printed(row, column, rowSpan, columnSpan, kind, path, figure, text);
    }

    boolean isFigure() {
      return kind == LayoutCell.Kind.VALUE;
    }

    boolean covers(int row, int column) {
      return row >= this.row
          && row < this.row + rowSpan
          && column >= this.column
          && column < this.column + columnSpan;
    }
  }

  PrintedTable {
    cells = List.copyOf(cells);
  }

  static PrintedTable of(AnnualReport report, String table) {
    Layout layout = report.form().layout(table);
    List<LayoutRow> lines = new ArrayList<>(layout.head());
    lines.addAll(layout.body());
    List<Printed> cells = new ArrayList<>();
    int[] coveredUntil = new int[layout.columns()];
    for (int row = 0; row < lines.size(); row++) {
      int column = 0;
      for (LayoutCell cell : lines.get(row).cells()) {
        while (coveredUntil[column] > row) {
          column++;
        }
        cells.add(printed(report, cell, row, column));
        for (int end = column + cell.colSpan(); column < end; column++) {
          coveredUntil[column] = row + cell.rowSpan();
        }
      }
    }
    return new PrintedTable(table, layout.head().size(), lines.size(), layout.columns(), cells);
  }

  private static Printed printed(AnnualReport report, LayoutCell cell, int row, int column) {
    String path = cell.path().orElse("");
    String figure = report.figure(path).map(Figure::raw).orElse("");
    String text = path.isEmpty() ? cell.text() : figure;
    return new Printed(
        row, column, cell.rowSpan(), cell.colSpan(), cell.kind(), path, figure, text);
  }

  /** The cell that begins at a place, or reaches down to it from above. */
  Optional<Printed> covering(int row, int column) {
    return cells.stream()
        .filter(cell -> cell.column() == column && cell.covers(row, column))
        .findFirst();
  }

  PrintedTable withCells(UnaryOperator<Printed> change) {
    return new PrintedTable(id, headRows, rows, columns, cells.stream().map(change).toList());
  }

  /** The rows from one to another; what hangs down into them from above begins with them. */
  PrintedTable rows(int from, int to) {
    List<Printed> kept = new ArrayList<>();
    for (Printed cell : cells) {
      int top = Math.max(cell.row(), from);
      int bottom = Math.min(cell.row() + cell.rowSpan(), to);
      if (top < bottom) {
        Printed part = cell.at(top - from, cell.column(), bottom - top, cell.columnSpan());
        kept.add(top > cell.row() ? part.saying("") : part);
      }
    }
    return new PrintedTable(id, Math.max(0, headRows - from), to - from, columns, kept);
  }

  PrintedTable below(PrintedTable above) {
    List<Printed> all = new ArrayList<>(above.cells);
    cells.forEach(
        cell ->
            all.add(
                cell.at(
                    cell.row() + above.rows, cell.column(), cell.rowSpan(), cell.columnSpan())));
    return new PrintedTable(id, above.headRows, above.rows + rows, columns, all);
  }

  PrintedTable withoutRow(int row) {
    List<Printed> kept = new ArrayList<>();
    for (Printed cell : cells) {
      int span = cell.rowSpan() - (cell.row() <= row && row < cell.row() + cell.rowSpan() ? 1 : 0);
      if (span > 0) {
        int top = cell.row() > row ? cell.row() - 1 : cell.row();
        kept.add(cell.at(top, cell.column(), span, cell.columnSpan()));
      }
    }
    return new PrintedTable(id, headRows, rows - 1, columns, kept);
  }

  PrintedTable withoutColumn(int column) {
    List<Printed> kept = new ArrayList<>();
    for (Printed cell : cells) {
      boolean reaches = cell.column() <= column && column < cell.column() + cell.columnSpan();
      int span = cell.columnSpan() - (reaches ? 1 : 0);
      if (span > 0) {
        int left = cell.column() > column ? cell.column() - 1 : cell.column();
        kept.add(cell.at(cell.row(), left, cell.rowSpan(), span));
      }
    }
    return new PrintedTable(id, headRows, rows, columns - 1, kept);
  }
}
