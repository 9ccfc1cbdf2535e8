package org.qibei.extraction.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.extraction.PlainText;

/** Which blocks the statutory tables take up; all others are text. */
final class TableRegions {
  private static final int STRIPS_BELOW = 3;

  private final List<Strip> strips;
  private final Set<Integer> headings;
  private final Map<Integer, String> tableOfBlock = new HashMap<>();

  private TableRegions(List<Strip> strips, Set<Integer> headings) {
    this.strips = strips;
    this.headings = headings;
  }

  /** The headings are blocks that no table may swallow. */
  static TableRegions of(List<Match> matches, List<Strip> strips, Set<Integer> headings) {
    TableRegions regions = new TableRegions(strips, headings);
    Map<String, List<Match>> byTable =
        matches.stream().collect(Collectors.groupingBy(match -> match.target().table()));
    byTable.forEach((table, found) -> regions.take(table, first(found), last(found)));
    byTable.forEach(
        (table, found) -> regions.take(table, regions.up(first(found)), regions.down(last(found))));
    return regions;
  }

  private static int first(List<Match> matches) {
    return matches.stream().mapToInt(match -> match.candidate().strip()).min().orElse(0);
  }

  private static int last(List<Match> matches) {
    return matches.stream().mapToInt(match -> match.candidate().lastStrip()).max().orElse(0);
  }

  boolean contains(int block) {
    return tableOfBlock.containsKey(block);
  }

  String tableAt(int block) {
    return tableOfBlock.get(block);
  }

  private void take(String table, int first, int last) {
    Set<Integer> blocks = new HashSet<>();
    for (int i = first; i <= last; i++) {
      for (int block = strips.get(i).firstBlock(); block <= strips.get(i).lastBlock(); block++) {
        blocks.add(block);
      }
    }
    blocks.removeAll(headings);
    blocks.forEach(block -> tableOfBlock.putIfAbsent(block, table));
  }

  private int up(int first) {
    int top = first;
    for (int i = first - 1; i >= 0 && belongs(strips.get(i)); i--) {
      top = i;
    }
    return top;
  }

  private int down(int last) {
    int bottom = last;
    int words = 0;
    for (int i = last + 1; i < strips.size() && belongs(strips.get(i)); i++) {
      if (!strips.get(i).isBlank()) {
        words++;
        bottom = i;
      }
      if (words > STRIPS_BELOW && strips.get(i).layout() != Strip.Layout.GRID) {
        break;
      }
    }
    return bottom;
  }

  private boolean belongs(Strip strip) {
    if (headings.contains(strip.firstBlock()) || contains(strip.firstBlock())) {
      return false;
    }
    String key =
        strip.slots().stream()
            .filter(slot -> !slot.isValue())
            .map(slot -> PlainText.key(slot.text()))
            .collect(Collectors.joining());
    return key.isEmpty() || Vocabulary.knows(key) || allKnown(strip);
  }

  private static boolean allKnown(Strip strip) {
    return strip.slots().stream()
        .filter(slot -> !slot.isValue())
        .allMatch(slot -> Vocabulary.knows(PlainText.key(slot.text())));
  }
}
