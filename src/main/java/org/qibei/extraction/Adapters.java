package org.qibei.extraction;

import java.util.List;
import org.qibei.extraction.text.TextAdapter;

/** The adapter of each format. */
final class Adapters {
  private Adapters() {}

  static List<Block> blocks(Format format, byte[] bytes, Budget budget) {
    return switch (format) {
      case TXT -> TextAdapter.blocks(bytes);
      default -> throw new UnreadableDocument(UnreadableDocument.Reason.WRONG_TYPE, format.id());
    };
  }
}
