package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qibei.extraction.Block;

/** The text of a document outside its statutory tables. */
final class Passages {
  private Passages() {}

  /** All text, with the blocks of the matched rows left out. */
  static List<Passage> outside(List<Block> blocks, List<Match> matches, List<Strip> strips) {
    List<Integer> matched =
        matches.stream().map(match -> strips.get(match.candidate().strip()).firstBlock()).toList();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (!matched.contains(i)) {
        add(blocks.get(i), i, passages);
      }
    }
    return passages;
  }

  /** All text, with a mark where each statutory table stands. */
  static List<Passage> around(List<Block> blocks, TableRegions regions) {
    List<Passage> passages = new ArrayList<>();
    String table = "";
    for (int i = 0; i < blocks.size(); i++) {
      if (!regions.contains(i)) {
        add(blocks.get(i), i, passages);
      } else if (!regions.tableAt(i).equals(table)) {
        table = regions.tableAt(i);
        passages.add(new Passage(i, Passage.Kind.TABLE, table, blocks.get(i).provenance()));
      }
    }
    return passages;
  }

  private static void add(Block block, int index, List<Passage> passages) {
    if (block instanceof Block.Paragraph paragraph) {
      passages.add(
          new Passage(index, Passage.Kind.PARAGRAPH, paragraph.text(), block.provenance()));
    } else if (block instanceof Block.Line line) {
      passages.add(new Passage(index, Passage.Kind.LINE, line.text(), block.provenance()));
    } else if (block instanceof Block.Grid grid) {
      GridStrips.of(grid, index).stream()
          .map(strip -> strip.own().stream().map(Slot::text).collect(Collectors.joining("\t")))
          .map(text -> new Passage(index, Passage.Kind.PARAGRAPH, text, block.provenance()))
          .forEach(passages::add);
    }
  }
}
