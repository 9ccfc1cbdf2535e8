package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.Block;

/** Lays all blocks of a document out as strips, in reading order. */
final class Strips {
  private Strips() {}

  static List<Strip> of(List<Block> blocks) {
    List<Strip> strips = new ArrayList<>();
    LineStrips lines = new LineStrips(blocks, strips::add);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Grid grid) {
        lines.end();
        strips.addAll(GridStrips.of(grid, i));
      } else {
        lines.add(i);
      }
    }
    lines.end();
    return strips;
  }
}
