package org.qibei.extraction.recognition;

import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;

/** A paragraph or line outside the statutory tables, or the place where a table stands. */
record Passage(int block, Kind kind, String text, Provenance provenance) {
  private static final String BEFORE_HEADINGS = "#*";
  private static final String BEHIND_HEADINGS = "*";

  /** What a passage is. */
  enum Kind {
    PARAGRAPH,
    /** A line that may go on in the next one. */
    LINE,
    /** Only the mark of a table; the text is its id. */
    TABLE
  }

  boolean isTable() {
    return kind == Kind.TABLE;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Some of the words, at the same place. */
  Passage part(String words) {
    return new Passage(block, kind, words, provenance.withRaw(words));
  }

  /** The words as the document has them, whatever was made of them since. */
  String raw() {
    return provenance.raw().isBlank() ? text : provenance.raw();
  }

  /** The words without the marks that some programs put before headings. */
  String plain() {
    int from = 0;
    int to = text.length();
    while (from < to && isMark(text.charAt(from), BEFORE_HEADINGS)) {
      from++;
    }
    while (to > from && isMark(text.charAt(to - 1), BEHIND_HEADINGS)) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isMark(char c, String marks) {
    return marks.indexOf(c) >= 0 || PlainText.isSpace(c);
  }
}
