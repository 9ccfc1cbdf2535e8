package org.qibei.extraction.olddoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.qibei.extraction.Block;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;

/** A table of a DOC file as a grid; its columns only show in the edges of its cells. */
final class DocTable {
  private static final int SAME_EDGE = 30;

  private final Table table;
  private final List<Integer> edges = new ArrayList<>();

  DocTable(Table table) {
    this.table = table;
    TreeSet<Integer> all = new TreeSet<>();
    rows().forEach(row -> cells(row).forEach(cell -> all.add(cell.getLeftEdge())));
    rows().forEach(row -> cells(row).forEach(cell -> all.add(right(cell))));
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(edge);
      }
    }
  }

  Block.Grid grid(int number) {
    List<Block.GridCell> cells = new ArrayList<>();
    Map<Integer, Integer> open = new HashMap<>();
    List<TableRow> rows = rows();
    for (int row = 0; row < rows.size(); row++) {
      for (TableCell cell : cells(rows.get(row))) {
        int column = column(cell.getLeftEdge());
        boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        if (continued && open.containsKey(column)) {
          int above = open.get(column);
          cells.set(above, longer(cells.get(above), row));
        } else if (!cell.isMerged() || cell.isFirstMerged()) {
          open.put(column, cells.size());
          cells.add(cell(cell, number, row, column));
        }
      }
    }
    return new Block.Grid(
        rows.size(), Math.max(1, edges.size() - 1), cells, Provenance.cell(number, 0, 0, ""));
  }

  private Block.GridCell cell(TableCell cell, int number, int row, int column) {
    String words =
        IntStream.range(0, cell.numParagraphs())
            .mapToObj(i -> DocText.of(cell.getParagraph(i)))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n"));
    return new Block.GridCell(
        row,
        column,
        1,
        Math.max(1, column(right(cell)) - column),
        PlainText.withoutRadicals(words),
        Provenance.cell(number, row + 1, column + 1, words));
  }

  private static Block.GridCell longer(Block.GridCell cell, int row) {
    return new Block.GridCell(
        cell.row(),
        cell.column(),
        row - cell.row() + 1,
        cell.columnSpan(),
        cell.text(),
        cell.provenance());
  }

  private int column(int edge) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge + SAME_EDGE) {
      column++;
    }
    return column;
  }

  private static int right(TableCell cell) {
    return cell.getLeftEdge() + cell.getWidth();
  }

  private List<TableRow> rows() {
    return IntStream.range(0, table.numRows()).mapToObj(table::getRow).toList();
  }

  private static List<TableCell> cells(TableRow row) {
    return IntStream.range(0, row.numCells()).mapToObj(row::getCell).toList();
  }
}
