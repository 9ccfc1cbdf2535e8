package org.qibei.extraction.recognition;

import java.util.regex.Pattern;
import org.qibei.extraction.Provenance;
import org.qibei.form.Column;
import org.qibei.report.Figure;

/** One thing in a strip: a label, a value or a blank; spanned ones hang down from a strip above. */
record Slot(String text, Provenance provenance, int column, int columnSpan, boolean spanned) {
  private static final int SHORT = 18;
  private static final Pattern NUMBER_WITH_REMARK =
      Pattern.compile(
          "\\d+(\\.\\d+)?\\s*[（(\\[［〔].*|(\\d[\\d,，.]*)?[\\p{No}\\u0336*＊※][\\d\\p{No},，.\\u0336*＊※]*");

  /** A few letters that cannot be told, with none among them that could be a word. */
  private static final Pattern UNREADABLE_NUMBER =
      Pattern.compile("[\\d,，.]*[\\uFFFD\\p{Co}][\\d,，.\\uFFFD\\p{Co}]{0,9}");

  static Slot of(String text, Provenance provenance, int column) {
    return new Slot(text, provenance.withRaw(text), column, 1, false);
  }

  boolean isBlank() {
    return !isPlainNumber() && Figure.read(text, Column.Kind.COUNT).isBlank();
  }

  /** Whether it may stand in a value cell: a number, a blank or a sign in place of a number. */
  boolean isValue() {
    return isPlainNumber()
        || !(Figure.read(text, Column.Kind.COUNT) instanceof Figure.Text)
        || hasDigit() && isOtherNumber()
        || UNREADABLE_NUMBER.matcher(text.strip()).matches();
  }

  /** Told without reading it: most slots are, and are asked again and again. */
  private boolean isPlainNumber() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= SHORT;
  }

  private boolean isOtherNumber() {
    return Figure.read(text, Column.Kind.SIGNED_COUNT) instanceof Figure.Number
        || Figure.read(text, Column.Kind.AMOUNT) instanceof Figure.Number
        || NUMBER_WITH_REMARK.matcher(text.strip()).matches();
  }

  private boolean hasDigit() {
    return text.chars()
        .anyMatch(c -> Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
  }

  /** Whether the text of several cells of a row stands in it. */
  boolean isJoined() {
    return columnSpan > 1 && !isBlank();
  }

  boolean covers(int column) {
    return column >= this.column && column < this.column + columnSpan;
  }
}
