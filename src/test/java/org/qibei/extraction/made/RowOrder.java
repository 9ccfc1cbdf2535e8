package org.qibei.extraction.made;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows that stand in another place than on the form, each with its own label and figures. */
final class RowOrder {
  private static final Comparator<PrintedTable.Printed> BY_PLACE =
      Comparator.comparing(PrintedTable.Printed::row).thenComparing(PrintedTable.Printed::column);

  private record Pair(int above, int below) {}

  /** Where a cell of a single row stands in it, and how wide it is. */
  private record Place(int column, int columnSpan, boolean figure) {}

  private RowOrder() {}

  static PrintedReport neighboursSwapped(PrintedReport report, Random random) {
    return swapped(report, random, (above, below) -> below == above + 1);
  }

  static PrintedReport anySwapped(PrintedReport report, Random random) {
    return swapped(report, random, (above, below) -> below > above + 1);
  }

  private static PrintedReport swapped(
      PrintedReport report, Random random, BiPredicate<Integer, Integer> wanted) {
    String table = random.nextInt(4) == 0 ? "t1" : "t2";
    return report.withTables(
        printed -> {
          List<Pair> pairs = printed.id().equals(table) ? pairs(printed, wanted) : List.of();
          return pairs.isEmpty()
              ? printed
              : swapped(printed, pairs.get(random.nextInt(pairs.size())));
        });
  }

  private static List<Pair> pairs(PrintedTable table, BiPredicate<Integer, Integer> wanted) {
    List<Pair> pairs = new ArrayList<>();
    for (int above = table.headRows(); above < table.rows(); above++) {
      Set<Place> shape = shape(table, above);
      boolean row = shape.stream().anyMatch(Place::figure);
      for (int below = above + 1; row && below < table.rows(); below++) {
        if (wanted.test(above, below) && shape.equals(shape(table, below))) {
          pairs.add(new Pair(above, below));
        }
      }
    }
    return pairs;
  }

  private static Set<Place> shape(PrintedTable table, int row) {
    return table.cells().stream()
        .filter(cell -> cell.row() == row && cell.rowSpan() == 1)
        .map(cell -> new Place(cell.column(), cell.columnSpan(), cell.isFigure()))
        .collect(Collectors.toSet());
  }

  private static PrintedTable swapped(PrintedTable table, Pair pair) {
    PrintedTable swapped =
        table.withCells(
            cell -> {
              boolean moves =
                  cell.rowSpan() == 1 && (cell.row() == pair.above() || cell.row() == pair.below());
              int row = pair.above() + pair.below() - cell.row();
              return moves ? cell.at(row, cell.column(), 1, cell.columnSpan()) : cell;
            });
    List<PrintedTable.Printed> cells = swapped.cells().stream().sorted(BY_PLACE).toList();
    return new PrintedTable(table.id(), table.headRows(), table.rows(), table.columns(), cells);
  }

  /** One or two labels of the requests that nobody can read. */
  static PrintedReport labelsLost(PrintedReport report, Random random) {
    return report.withTables(
        table -> {
          if (!table.id().equals("t2")) {
            return table;
          }
          Set<Integer> rows =
              IntStream.range(0, 1 + random.nextInt(2))
                  .map(i -> table.headRows() + random.nextInt(table.rows() - table.headRows()))
                  .boxed()
                  .collect(Collectors.toSet());
          return table.withCells(
              cell ->
                  rows.contains(cell.row()) && cell.rowSpan() == 1 && !cell.isFigure()
                      ? cell.saying("□□□□□□")
                      : cell);
        });
  }
}
