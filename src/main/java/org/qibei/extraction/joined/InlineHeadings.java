package org.qibei.extraction.joined;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.extraction.Block;
import org.qibei.extraction.PlainText;
import org.qibei.form.Form;
import org.qibei.form.Section;

/** Headings in the midst of a paragraph, in a text that lost its line ends. */
final class InlineHeadings {
  private static final int FEWEST = 3;

  private InlineHeadings() {}

  /** Each heading becomes a paragraph of its own; texts with fewer than three stay as they are. */
  static List<Block> parted(List<Block> blocks, Form form) {
    return blocks.stream().flatMap(block -> parted(block, form)).toList();
  }

  private static Stream<Block> parted(Block block, Form form) {
    String text = TextBlocks.text(block);
    Keyed keyed = Keyed.of(text);
    List<int[]> headings = headings(keyed, form);
    if (headings.size() < FEWEST) {
      return Stream.of(block);
    }
    List<Block> parts = new ArrayList<>();
    int from = 0;
    for (int[] heading : headings) {
      parts.add(TextBlocks.part(block, text.substring(from, heading[0])));
      parts.add(TextBlocks.part(block, text.substring(heading[0], heading[1])));
      from = heading[1];
    }
    parts.add(TextBlocks.part(block, text.substring(from)));
    return parts.stream().filter(part -> !TextBlocks.text(part).isBlank());
  }

  /** From the end, so that a list of contents at the beginning is not taken for them. */
  private static List<int[]> headings(Keyed text, Form form) {
    List<int[]> found = new ArrayList<>();
    int before = text.key().length();
    for (int i = Section.values().length - 1; i >= 0; i--) {
      int[] heading = last(text, Section.values()[i], form, before);
      if (heading.length > 0) {
        before = heading[0];
        found.add(new int[] {text.start(heading[0]), text.end(heading[1])});
      }
    }
    Collections.reverse(found);
    return found;
  }

  private static int[] last(Keyed text, Section section, Form form, int before) {
    int[] last = {};
    for (String title : form.acceptedHeadings(section)) {
      String key = PlainText.key(section.numeral() + title);
      int at = text.key().lastIndexOf(key, before - key.length());
      boolean later =
          last.length == 0 || at > last[0] || at == last[0] && at + key.length() > last[1];
      if (at >= 0 && at + key.length() <= before && later) {
        last = new int[] {at, at + key.length()};
      }
    }
    return last;
  }
}
