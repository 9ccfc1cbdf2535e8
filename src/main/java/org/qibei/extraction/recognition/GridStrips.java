package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qibei.extraction.Block;

/** The rows of a grid, each with the cells that hang down into it from above. */
final class GridStrips {
  private GridStrips() {}

  static List<Strip> of(Block.Grid grid, int block) {
    List<List<Slot>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(new ArrayList<>());
    }
    for (Block.GridCell cell : grid.cells()) {
      int end = Math.min(grid.rows(), cell.row() + cell.rowSpan());
      for (int row = cell.row(); row < end; row++) {
        rows.get(row).add(slot(cell, row > cell.row()));
      }
    }
    List<Strip> strips = new ArrayList<>();
    for (List<Slot> slots : rows) {
      slots.sort(Comparator.comparingInt(Slot::column));
      strips.add(new Strip(block, block, Strip.Layout.GRID, slots));
    }
    return strips;
  }

  private static Slot slot(Block.GridCell cell, boolean spanned) {
    return new Slot(cell.text(), cell.provenance(), cell.column(), cell.columnSpan(), spanned);
  }
}
