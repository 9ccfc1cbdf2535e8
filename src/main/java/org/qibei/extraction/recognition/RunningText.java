package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qibei.extraction.Provenance;

/** A line without separators: words, then the numbers that end it. */
final class RunningText {
  private static final int FEWEST_LETTERS = 3;

  private RunningText() {}

  static List<Slot> slots(String line, Provenance provenance) {
    String text = line.strip();
    if (text.isEmpty()) {
      return List.of();
    }
    String[] words = text.split("[\\s\\p{Z}]+");
    int values = words.length;
    while (values > 0 && Slot.of(words[values - 1], provenance, 0).isValue()) {
      values--;
    }
    List<Slot> slots = new ArrayList<>();
    String label = beforeWord(text, values, words.length);
    if (!label.isEmpty()) {
      for (String piece : pieces(label)) {
        slots.add(Slot.of(piece, provenance, slots.size()));
      }
    }
    for (int i = values; i < words.length; i++) {
      slots.add(Slot.of(words[i], provenance, slots.size()));
    }
    return slots;
  }

  /** Wide spaces part labels that stand side by side, unless they part all their letters. */
  private static String[] pieces(String label) {
    String[] pieces = label.split("[\\s\\p{Z}]{2,}|\\u3000");
    long letters = Arrays.stream(pieces).filter(piece -> piece.length() == 1).count();
    return letters * 2 > pieces.length && letters >= FEWEST_LETTERS ? new String[] {label} : pieces;
  }

  private static String beforeWord(String text, int word, int words) {
    int end = text.length();
    for (int i = words; i > word; i--) {
      while (end > 0 && !isSpace(text.charAt(end - 1))) {
        end--;
      }
      while (end > 0 && isSpace(text.charAt(end - 1))) {
        end--;
      }
    }
    return text.substring(0, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
