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

/**
 * Where the heads above a row show its columns: column by column, the place in the strip. The
 * places hold for the row too if it is aligned with its heads; otherwise only their order does.
 */
record ColumnHeads(Map<Column, Integer> places, boolean aligned) {
  private static final int STRIPS_ABOVE = 45;
  private static final int STRIPS_OF_A_HEAD = 4;
  private static final double SAME_WORD = 0.75;

  /**
   * The nearest heads above the candidate that name columns of the target. Where a page ends within
   * a grid the rest may be of another width; then only heads that name all columns tell its order.
   */
  static Optional<ColumnHeads> above(List<Strip> strips, Candidate candidate, Target target) {
    return above(strips, candidate, target, candidate.layout() == Strip.Layout.SEPARATED)
        .or(() -> above(strips, candidate, target, true).filter(heads -> heads.isComplete(target)));
  }

  private static Optional<ColumnHeads> above(
      List<Strip> strips, Candidate candidate, Target target, boolean anyWidth) {
    Map<Column, Integer> places = new LinkedHashMap<>();
    Strip row = strips.get(candidate.strip());
    int lowest = -1;
    int highest = Math.max(0, candidate.strip() - STRIPS_ABOVE);
    for (int i = candidate.strip() - 1; i >= highest; i--) {
      if (lowest >= 0 && i < lowest - STRIPS_OF_A_HEAD) {
        break;
      }
      boolean alike =
          lowest < 0
              ? isAlike(strips.get(i), row, anyWidth)
              : isAlike(strips.get(i), strips.get(lowest), false);
      if (alike && find(strips.get(i), target, places)) {
        lowest = lowest < 0 ? i : lowest;
      }
    }
    boolean aligned = lowest >= 0 && strips.get(lowest).width() == row.width();
    ColumnHeads heads = new ColumnHeads(places, aligned);
    return candidate.isPositioned() && heads.isSound(target)
        ? Optional.of(heads)
        : Optional.empty();
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

  /** In a grid heads have as many columns as their rows; elsewhere as many as each other. */
  private static boolean isAlike(Strip head, Strip other, boolean anyWidth) {
    return head.layout() == other.layout() && (anyWidth || head.width() == other.width());
  }

  private static boolean find(Strip strip, Target target, Map<Column, Integer> places) {
    boolean found = false;
    if (strip.own().stream().anyMatch(ColumnHeads::isNumber)) {
      return false;
    }
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

  /** A row with figures is no head, though its label may read like one: 其他, 总计. */
  private static boolean isNumber(Slot slot) {
    return slot.isValue() && !slot.isBlank();
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

  /** Each column has a place of its own; heads that only give the order stand side by side. */
  private boolean isSound(Target target) {
    if (places.isEmpty() || places.values().stream().distinct().count() < places.size()) {
      return false;
    }
    int first = places.values().stream().mapToInt(place -> place).min().orElse(0);
    int last = places.values().stream().mapToInt(place -> place).max().orElse(0);
    int width = last - first + 1;
    return aligned || width == target.size() || width == places.size();
  }
}
