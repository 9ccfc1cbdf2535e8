package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.extraction.PlainText;
import org.qibei.form.Column;

/** Where the heads above a row show its columns: column by column, the place in the strip. */
record ColumnHeads(Map<Column, Integer> places) {
  private static final int STRIPS_ABOVE = 45;
  private static final int STRIPS_OF_A_HEAD = 4;
  private static final double SAME_WORD = 0.75;

  /** The nearest heads above the candidate that name columns of the target. */
  static Optional<ColumnHeads> above(List<Strip> strips, Candidate candidate, Target target) {
    Map<Column, Integer> places = new LinkedHashMap<>();
    int lowest = -1;
    int highest = Math.max(0, candidate.strip() - STRIPS_ABOVE);
    for (int i = candidate.strip() - 1; i >= highest; i--) {
      if (lowest >= 0 && i < lowest - STRIPS_OF_A_HEAD) {
        break;
      }
      if (isAlike(strips.get(i), strips.get(candidate.strip()))
          && find(strips.get(i), target, places)) {
        lowest = lowest < 0 ? i : lowest;
      }
    }
    ColumnHeads heads = new ColumnHeads(places);
    return candidate.isPositioned() && heads.isSound() ? Optional.of(heads) : Optional.empty();
  }

  boolean isComplete(Target target) {
    return places.size() == target.columns().size();
  }

  /** The columns found, from left to right. */
  List<Column> leftToRight() {
    List<Column> columns = new ArrayList<>(places.keySet());
    columns.sort(Comparator.comparing(places::get));
    return columns;
  }

  /** Only heads of as many columns show where the columns of a row are. */
  private static boolean isAlike(Strip head, Strip row) {
    return head.layout() == row.layout() && head.width() == row.width();
  }

  private static boolean find(Strip strip, Target target, Map<Column, Integer> places) {
    boolean found = false;
    for (Slot slot : strip.slots()) {
      String key = PlainText.key(slot.text());
      for (Column column : target.columns()) {
        if (!places.containsKey(column) && !key.isEmpty() && names(key, column)) {
          places.put(column, slot.column());
          found = true;
        }
      }
    }
    return found;
  }

  private static boolean names(String key, Column column) {
    return Stream.concat(Stream.of(column.label()), column.aliases().stream())
        .map(PlainText::key)
        .anyMatch(label -> sameness(key, label) >= SAME_WORD);
  }

  private static double sameness(String key, String label) {
    if (Math.abs(key.length() - label.length()) * 4 > Math.max(key.length(), label.length())) {
      return 0;
    }
    return Math.min(Similarity.of(key, label), Similarity.of(label, key));
  }

  /** Each column has a place of its own. */
  private boolean isSound() {
    return !places.isEmpty() && places.values().stream().distinct().count() == places.size();
  }
}
