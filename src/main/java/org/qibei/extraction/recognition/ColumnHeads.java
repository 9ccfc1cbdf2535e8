package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.form.Column;

/**
 * Where the heads above a row show its columns: column by column, the place in the strip. The
 * places hold for the row too if it is aligned with its heads; otherwise only their order does.
 */
record ColumnHeads(Map<Column, Integer> places, boolean aligned) {
  private static final int STRIPS_ABOVE = 45;
  private static final int STRIPS_OF_A_HEAD = 4;
  private static final int COLUMNS_OF_A_NARROW_TABLE = 3;

  /**
   * The nearest heads above the candidate that name columns of the target. Where a page ends within
   * a grid the rest may be of another width; then only heads that name all columns tell its order.
   */
  static Optional<ColumnHeads> above(HeadWords words, Candidate candidate, Target target) {
    return above(words, candidate, target, candidate.layout() == Strip.Layout.SEPARATED)
        .or(() -> above(words, candidate, target, true).filter(heads -> heads.isComplete(target)));
  }

  private static Optional<ColumnHeads> above(
      HeadWords words, Candidate candidate, Target target, boolean anyWidth) {
    List<Strip> strips = words.strips();
    List<Map<Column, Integer>> named = words.of(target.columns());
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
      boolean heads = lowest >= 0 || isHead(strips.get(i), named.get(i), target);
      if (alike && heads && find(named.get(i), places)) {
        lowest = lowest < 0 ? i : lowest;
      }
    }
    boolean aligned = lowest >= 0 && strips.get(lowest).width() == row.width();
    ColumnHeads heads = new ColumnHeads(places, aligned);
    return candidate.isPositioned() && heads.isSound(target)
        ? Optional.of(heads)
        : Optional.empty();
  }

  /** A row of figures may bear the name of a column, as 其他 and 总计 do. */
  private static boolean isHead(Strip strip, Map<Column, Integer> named, Target target) {
    boolean several = named.size() > 1 || target.size() <= COLUMNS_OF_A_NARROW_TABLE;
    return several && !strip.endsWithNumber();
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

  private static boolean find(Map<Column, Integer> named, Map<Column, Integer> places) {
    int known = places.size();
    named.forEach(places::putIfAbsent);
    return places.size() > known;
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
