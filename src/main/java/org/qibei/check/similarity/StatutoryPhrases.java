package org.qibei.check.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the regulations and the form, which all reports share and which tell nothing. */
final class StatutoryPhrases {

  private static final Map<Character, List<String>> LONGEST_FIRST =
      read().stream().collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));
  private static final BitSet BEGINNINGS = new BitSet();
  private static final int MARKS_BETWEEN = 1;

  static {
    LONGEST_FIRST.keySet().forEach(BEGINNINGS::set);
  }

  private StatutoryPhrases() {}

  /** How long the phrase is that begins at a position, marks within it counted; 0 without one. */
  static int lengthAt(String text, int start) {
    if (!BEGINNINGS.get(text.charAt(start))) {
      return 0;
    }
    for (String phrase : LONGEST_FIRST.get(text.charAt(start))) {
      int end = end(text, start, phrase);
      if (end > 0) {
        return end - start;
      }
    }
    return 0;
  }

  /** Where the phrase ends; a mark may stand between two of its characters. */
  private static int end(String text, int start, String phrase) {
    int at = start;
    for (int i = 0; i < phrase.length(); i++, at++) {
      int skipped = 0;
      while (at < text.length()
          && !Character.isIdeographic(text.charAt(at))
          && skipped < MARKS_BETWEEN) {
        at++;
        skipped++;
      }
      if (at >= text.length() || text.charAt(at) != phrase.charAt(i)) {
        return 0;
      }
    }
    return at;
  }

  private static List<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                StatutoryPhrases.class.getResourceAsStream(
                    "/org/qibei/check/statutory-phrases.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
