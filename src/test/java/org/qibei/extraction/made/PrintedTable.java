package org.qibei.extraction.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.form.Layout;
import org.qibei.form.LayoutCell;
import org.qibei.form.LayoutRow;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/** A statutory table filled in, each printed cell with its place in the grid. */
final class PrintedTable {
  /** A printed cell: where it stands, how far it reaches, what it says. */
  record Printed(int row, int column, int rowSpan, int columnSpan, String text) {}

  private final List<Printed> cells = new ArrayList<>();
  private final int rows;
  private final int columns;

  PrintedTable(AnnualReport report, String table) {
    Layout layout = report.form().layout(table);
    List<LayoutRow> lines = new ArrayList<>(layout.head());
    lines.addAll(layout.body());
    this.rows = lines.size();
    this.columns = layout.columns();
    int[] coveredUntil = new int[columns];
    for (int row = 0; row < rows; row++) {
      int column = 0;
      for (LayoutCell cell : lines.get(row).cells()) {
        while (coveredUntil[column] > row) {
          column++;
        }
        cells.add(new Printed(row, column, cell.rowSpan(), cell.colSpan(), text(report, cell)));
        for (int end = column + cell.colSpan(); column < end; column++) {
          coveredUntil[column] = row + cell.rowSpan();
        }
      }
    }
  }

  List<Printed> cells() {
    return cells;
  }

  int rows() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /** The cell that begins at a place, or reaches down to it from above. */
  Optional<Printed> covering(int row, int column) {
    return cells.stream()
        .filter(cell -> cell.column() == column)
        .filter(cell -> cell.row() <= row && row < cell.row() + cell.rowSpan())
        .findFirst();
  }

  private static String text(AnnualReport report, LayoutCell cell) {
    return cell.path().isEmpty()
        ? cell.text()
        : report.figure(cell.path().get()).map(Figure::raw).orElse("");
  }
}
