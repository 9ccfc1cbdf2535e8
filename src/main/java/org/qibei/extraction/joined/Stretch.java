package org.qibei.extraction.joined;

import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.Block;

/** The text of all blocks as one, and where in it each block begins. */
final class Stretch {
  private final List<Block> blocks;
  private final List<Integer> starts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Stretch(List<Block> blocks) {
    this.blocks = blocks;
  }

  static Stretch of(List<Block> blocks) {
    Stretch stretch = new Stretch(blocks);
    for (Block block : blocks) {
      stretch.starts.add(stretch.text.length());
      stretch.text.append(TextBlocks.text(block)).append('\n');
    }
    return stretch;
  }

  String text() {
    return text.toString();
  }

  /** The place of the block that holds the letter at this place of the text. */
  int blockAt(int place) {
    int block = 0;
    while (block + 1 < starts.size() && starts.get(block + 1) <= place) {
      block++;
    }
    return block;
  }

  int start(int block) {
    return starts.get(block);
  }

  List<Block> before(int block) {
    return blocks.subList(0, block);
  }

  List<Block> after(int block) {
    return blocks.subList(block + 1, blocks.size());
  }

  /** The rest of the block before or after a place, as a block of its own, unless it is blank. */
  List<Block> rest(int block, int from, int to) {
    String rest = text.substring(from, to);
    return rest.isBlank() ? List.of() : List.of(TextBlocks.part(blocks.get(block), rest));
  }

  int end(int block) {
    return block + 1 < starts.size() ? starts.get(block + 1) : text.length();
  }

  Block block(int block) {
    return blocks.get(block);
  }
}
