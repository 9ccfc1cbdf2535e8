package org.qibei.scorecard;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Scorecards as comma-separated text in UTF-8 with a byte order mark, so that spreadsheets read
 * Chinese.
 */
final class ScorecardCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private ScorecardCsv() {}

  static byte[] write(List<String> head, List<List<Object>> rows) {
    StringBuilder out = new StringBuilder().append(BYTE_ORDER_MARK);
    out.append(line(head));
    rows.forEach(row -> out.append(line(row)));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<?> cells) {
    return cells.stream().map(ScorecardCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
  static String cell(Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (!(value instanceof Number)
        && !text.isEmpty()
        && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
