package org.qibei.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Gives each line of the blocks its place on the ruled pages: what is kept together stays together,
 * and the last line of a paragraph never stands alone at the head of a page.
 */
public final class GridFlow {

  /** A line of a block at a row of a page, both counted from 0. */
  public record Placed(int page, int row, Block block, Line line) {}

  private record Strip(Block block, Line line, boolean kept) {
    boolean blank() {
      return line == null;
    }
  }

  private final IntUnaryOperator rows;
  private final List<Placed> placed = new ArrayList<>();
  private int page;
  private int row;

  private GridFlow(IntUnaryOperator rows, int firstRow) {
    this.rows = rows;
    this.row = firstRow;
  }

  /** The places of all lines, from this row of the first page on; each page has rows of its own. */
  public static List<Placed> place(List<Block> blocks, IntUnaryOperator rows, int firstRow) {
    GridFlow flow = new GridFlow(rows, firstRow);
    List<Strip> strips = strips(blocks);
    int from = 0;
    while (from < strips.size()) {
      int to = from;
      while (to < strips.size() - 1 && strips.get(to).kept()) {
        to++;
      }
      flow.put(strips.subList(from, to + 1));
      from = to + 1;
    }
    return flow.placed;
  }

  private static List<Strip> strips(List<Block> blocks) {
    List<Strip> strips = new ArrayList<>();
    for (Block block : blocks) {
      for (int i = 0; i < block.before(); i++) {
        strips.add(new Strip(block, null, true));
      }
      int count = block.lines().size();
      for (int i = 0; i < count; i++) {
        strips.add(
            new Strip(block, block.lines().get(i), i >= count - block.kept() || i == count - 2));
      }
    }
    return strips;
  }

  private void put(List<Strip> strips) {
    if (row + strips.size() > rows.applyAsInt(page) && fits(strips.size())) {
      turn();
    }
    for (Strip strip : strips) {
      if (row == rows.applyAsInt(page)) {
        turn();
      }
      if (!strip.blank()) {
        placed.add(new Placed(page, row, strip.block(), strip.line()));
      }
      if (!strip.blank() || row > 0) {
        row++;
      }
    }
  }

  private boolean fits(int strips) {
    return strips <= rows.applyAsInt(page + 1);
  }

  private void turn() {
    page++;
    row = 0;
  }
}
