package org.qibei.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;

/** Plain text: every line is a line, blank ones included. */
public final class TextAdapter {
  private TextAdapter() {}

  public static List<Block> blocks(byte[] bytes) {
    return blocks(bytes, Budget.unlimited());
  }

  public static List<Block> blocks(byte[] bytes, Budget budget) {
    String text = TextEncoding.decode(bytes);
    budget.letters(text.length());
    return blocks(text);
  }

  public static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    for (String line : text.split("\\r\\n|[\\r\\n\\f\\u0085\\u2028]", -1)) {
      blocks.add(
          new Block.Line(
              PlainText.withoutRadicals(line), Provenance.line(blocks.size() + 1, line)));
    }
    return blocks;
  }
}
