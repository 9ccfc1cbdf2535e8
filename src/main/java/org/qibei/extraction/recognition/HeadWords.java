package org.qibei.extraction.recognition;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qibei.extraction.PlainText;
import org.qibei.form.Column;

/** Which columns of a table the words of each strip name; each strip is looked at once a table. */
final class HeadWords {
  private static final double SAME_WORD = 0.75;
  private static final Map<Column, List<String>> LABELS = new ConcurrentHashMap<>();

  private final List<Strip> strips;
  private final Map<List<Column>, List<Map<Column, Integer>>> named = new HashMap<>();

  HeadWords(List<Strip> strips) {
    this.strips = strips;
  }

  List<Strip> strips() {
    return strips;
  }

  /** The columns that each strip names, with their leftmost places. */
  List<Map<Column, Integer>> of(List<Column> columns) {
    return named.computeIfAbsent(columns, this::places);
  }

  private List<Map<Column, Integer>> places(List<Column> columns) {
    Map<String, List<Column>> known = new HashMap<>();
    Function<String, List<Column>> names =
        words ->
            known.computeIfAbsent(
                words, key -> columns.stream().filter(column -> names(key, column)).toList());
    return strips.stream().map(strip -> placesIn(strip, names)).toList();
  }

  private static Map<Column, Integer> placesIn(Strip strip, Function<String, List<Column>> names) {
    Map<Column, Integer> places = new LinkedHashMap<>();
    for (Slot slot : strip.slots()) {
      String key = PlainText.key(slot.text());
      if (hasWords(key)) {
        names.apply(key).forEach(column -> places.putIfAbsent(column, slot.column()));
      }
    }
    return places;
  }

  /** Most slots hold nothing but figures. */
  private static boolean hasWords(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) > '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean names(String key, Column column) {
    return LABELS.computeIfAbsent(column, HeadWords::labels).stream()
        .anyMatch(label -> sameness(key, label) >= SAME_WORD);
  }

  private static List<String> labels(Column column) {
    return Stream.concat(Stream.of(column.label()), column.aliases().stream())
        .map(PlainText::key)
        .toList();
  }

  private static double sameness(String key, String label) {
    if (Math.abs(key.length() - label.length()) * 4 > Math.max(key.length(), label.length())) {
      return 0;
    }
    return Math.min(Similarity.of(key, label), Similarity.of(label, key));
  }
}
