package org.qibei.extraction.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The table of words that Tesseract writes: one word a row, with its box and how sure it is. */
final class Tsv {
  private static final int COLUMNS = 12;
  private static final String LINE = "4";
  private static final String WORD = "5";

  /** A box in pixels. */
  record Box(int left, int top, int width, int height) {}

  /** A word with its own box and that of its line; pages count from 1. */
  record Word(int page, Box box, Box line, double confidence, String text) {}

  private Tsv() {}

  /** The words in the order of reading; a row that is none of its kind is passed over. */
  static List<Word> words(String table) {
    List<Word> words = new ArrayList<>();
    Box line = new Box(0, 0, 0, 0);
    for (String row : table.split("\n")) {
      String[] cells = row.stripTrailing().split("\t", COLUMNS);
      if (cells.length < COLUMNS - 1 || !numbers(cells)) {
        continue;
      }
      if (cells[0].equals(LINE)) {
        line = box(cells);
      } else if (cells[0].equals(WORD) && cells.length == COLUMNS && !cells[11].isBlank()) {
        double confidence = Double.parseDouble(cells[10]);
        words.add(
            new Word(Integer.parseInt(cells[1]), box(cells), line, confidence, cells[11].strip()));
      }
    }
    return words;
  }

  /** The lowest confidence of the words, in hundredths. */
  static OptionalDouble confidence(List<Word> words) {
    return words.stream().mapToDouble(Word::confidence).min();
  }

  private static Box box(String[] cells) {
    return new Box(
        Integer.parseInt(cells[6]),
        Integer.parseInt(cells[7]),
        Integer.parseInt(cells[8]),
        Integer.parseInt(cells[9]));
  }

  private static boolean numbers(String[] cells) {
    for (int i = 0; i < 10; i++) {
      if (!cells[i].matches("\\d{1,9}")) {
        return false;
      }
    }
    return cells[10].matches("-?\\d{1,9}(\\.\\d{1,9})?");
  }
}
