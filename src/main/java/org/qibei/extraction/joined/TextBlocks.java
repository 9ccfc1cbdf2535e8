package org.qibei.extraction.joined;

import org.qibei.extraction.Block;

/** The words of paragraphs and lines; a grid has none of its own here. */
final class TextBlocks {
  private TextBlocks() {}

  static String text(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.text();
    }
    return block instanceof Block.Line line ? line.text() : "";
  }

  /** A part of the block's text, as a paragraph at the same place. */
  static Block part(Block block, String text) {
    return new Block.Paragraph(text.strip(), block.provenance().withRaw(text.strip()));
  }
}
