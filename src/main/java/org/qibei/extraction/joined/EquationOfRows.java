package org.qibei.extraction.joined;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The two equations between the rows of table 2, column by column. */
final class EquationOfRows {
  /** The rows of 第一项加第二项之和，等于第三项加第四项之和. */
  static final List<String> RECEIVED =
      List.of("newReceived", "carriedIn", "resultTotal", "carriedOut");

  private EquationOfRows() {}

  static boolean balances(Map<String, List<String>> rows) {
    for (int column = 0; column < rows.get(RECEIVED.get(0)).size(); column++) {
      long in = number(rows, RECEIVED.get(0), column) + number(rows, RECEIVED.get(1), column);
      long out = number(rows, RECEIVED.get(2), column) + number(rows, RECEIVED.get(3), column);
      if (in != out) {
        return false;
      }
    }
    return true;
  }

  static boolean adds(Collection<String> results, Map<String, List<String>> rows) {
    for (int column = 0; column < rows.get(RECEIVED.get(2)).size(); column++) {
      long sum = 0;
      for (String row : results) {
        sum += number(rows, row, column);
      }
      if (sum != number(rows, RECEIVED.get(2), column)) {
        return false;
      }
    }
    return true;
  }

  private static long number(Map<String, List<String>> rows, String row, int column) {
    return Long.parseLong(rows.get(row).get(column));
  }
}
