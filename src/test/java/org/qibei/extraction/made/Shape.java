package org.qibei.extraction.made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.qibei.form.LayoutCell;

/** What becomes of the shape of tables. */
final class Shape {
  private static final int FIRST_VALUE = 3;
  private static final int FIRST_ORGANISATION = 4;
  private static final int ORGANISATIONS = 5;

  private Shape() {}

  static PrintedReport mergesRepeated(PrintedReport report, Random random) {
    return report.withTables(table -> apart(table, true));
  }

  static PrintedReport mergesEmptied(PrintedReport report, Random random) {
    return report.withTables(table -> apart(table, false));
  }

  /** Merged words go; the place of a figure stays as wide as it is. */
  private static PrintedTable apart(PrintedTable table, boolean repeated) {
    List<PrintedTable.Printed> cells = new ArrayList<>();
    for (PrintedTable.Printed cell : table.cells()) {
      int width = cell.isFigure() ? 1 : cell.columnSpan();
      int reach = cell.isFigure() ? cell.columnSpan() : 1;
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        for (int column = cell.column(); column < cell.column() + width; column++) {
          boolean first = row == cell.row() && column == cell.column();
          PrintedTable.Printed part = cell.at(row, column, 1, reach);
          cells.add(first || repeated ? part : part.saying(""));
        }
      }
    }
    cells.sort(
        Comparator.comparing(PrintedTable.Printed::row)
            .thenComparing(PrintedTable.Printed::column));
    return new PrintedTable(table.id(), table.headRows(), table.rows(), table.columns(), cells);
  }

  static PrintedReport broken(PrintedReport report, Random random) {
    return parted(report, random, false);
  }

  static PrintedReport brokenWithHeads(PrintedReport report, Random random) {
    return parted(report, random, true);
  }

  private static PrintedReport parted(PrintedReport report, Random random, boolean heads) {
    List<PrintedReport.Part> parts = new ArrayList<>();
    for (PrintedReport.Part part : report.parts()) {
      if (part instanceof PrintedTable table && isRequests(table) && hasRowsToPart(table)) {
        int at = table.headRows() + 1 + random.nextInt(table.rows() - table.headRows() - 1);
        PrintedTable rest = table.rows(at, table.rows());
        parts.add(table.rows(0, at));
        parts.add(new PrintedReport.Words(PrintedReport.Style.TEXT, "— 3 —"));
        parts.add(heads ? rest.below(table.rows(0, table.headRows())) : rest);
      } else {
        parts.add(part);
      }
    }
    return report.with(parts);
  }

  static PrintedReport withPageNumber(PrintedReport report, Random random) {
    return requests(
        report,
        table -> {
          if (!hasRowsToPart(table)) {
            return table;
          }
          int at = table.headRows() + 1 + random.nextInt(table.rows() - table.headRows() - 1);
          PrintedTable.Printed number =
              new PrintedTable.Printed(
                  0, 0, 1, table.columns(), LayoutCell.Kind.LABEL, "", "", "— 3 —");
          PrintedTable page = new PrintedTable(table.id(), 0, 1, table.columns(), List.of(number));
          return table.rows(at, table.rows()).below(page).below(table.rows(0, at));
        });
  }

  static PrintedReport withoutARow(PrintedReport report, Random random) {
    return requests(
        report,
        table ->
            table.withoutRow(table.headRows() + random.nextInt(table.rows() - table.headRows())));
  }

  static PrintedReport withoutAColumn(PrintedReport report, Random random) {
    int column = FIRST_ORGANISATION + random.nextInt(ORGANISATIONS);
    return requests(report, table -> table.withoutColumn(column));
  }

  /** The organisations in another order, natural persons perhaps behind the total. */
  static PrintedReport columnsPermuted(PrintedReport report, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, ORGANISATIONS).boxed().toList());
    Collections.shuffle(order, random);
    boolean ends = random.nextBoolean();
    return requests(
        report,
        table ->
            table.withCells(
                cell -> {
                  int column = cell.column();
                  if (cell.columnSpan() == 1
                      && column >= FIRST_ORGANISATION
                      && column < FIRST_ORGANISATION + ORGANISATIONS) {
                    column = FIRST_ORGANISATION + order.get(column - FIRST_ORGANISATION);
                  } else if (ends && cell.columnSpan() == 1 && column >= FIRST_VALUE) {
                    column = FIRST_VALUE + FIRST_ORGANISATION + ORGANISATIONS - column;
                  }
                  return cell.at(cell.row(), column, cell.rowSpan(), cell.columnSpan());
                }));
  }

  private static PrintedReport requests(PrintedReport report, UnaryOperator<PrintedTable> change) {
    return report.withTables(table -> isRequests(table) ? change.apply(table) : table);
  }

  private static boolean isRequests(PrintedTable table) {
    return table.id().equals("t2");
  }

  /** A table that was broken before may have a single row left. */
  private static boolean hasRowsToPart(PrintedTable table) {
    return table.rows() - table.headRows() > 1;
  }
}
