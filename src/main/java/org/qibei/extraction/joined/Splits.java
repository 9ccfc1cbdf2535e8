package org.qibei.extraction.joined;

import java.util.ArrayList;
import java.util.List;

/**
 * All ways to part digits into numbers: no number is empty or begins with a needless zero, a space
 * parts, and where the form says so the last number of a group is the sum of the others.
 */
final class Splits {
  private static final int LONGEST = 30;
  private static final int MOST = 20_000;

  private final String digits;
  private final boolean[] parting;
  private final int cells;
  private final int group;
  private final List<List<String>> found = new ArrayList<>();
  private final List<String> taken = new ArrayList<>();
  private boolean tooMany;

  private Splits(JoinedRow row) {
    this.digits = String.join("", row.tokens());
    this.parting = new boolean[digits.length() + 1];
    this.cells = row.cells();
    this.group = row.group();
    int at = 0;
    for (String token : row.tokens()) {
      at += token.length();
      parting[at] = true;
    }
  }

  /** None where the text holds other signs than digits, too few digits, or far too many. */
  static List<List<String>> of(JoinedRow row) {
    Splits splits = new Splits(row);
    if (row.cells() == 1 && row.tokens().size() == 1) {
      return splits.digits.matches("\\d+(\\.\\d+)?") ? List.of(List.of(splits.digits)) : List.of();
    }
    if (!splits.digits.matches("[0-9]{1," + LONGEST + "}")) {
      return List.of();
    }
    splits.take(0, 0);
    return splits.tooMany ? List.of() : splits.found;
  }

  private void take(int from, long sum) {
    int place = taken.size();
    if (place == cells) {
      if (from == digits.length()) {
        found.add(List.copyOf(taken));
        tooMany |= found.size() > MOST;
      }
      return;
    }
    int last = digits.length() - (cells - place - 1);
    for (int end = from + 1; end <= last && !tooMany; end++) {
      tryNumber(from, end, sum);
      if (digits.charAt(from) == '0' || parting[end]) {
        break;
      }
    }
  }

  private void tryNumber(int from, int end, long sum) {
    boolean total = group > 0 && taken.size() % group == group - 1;
    long number = end - from > 15 ? -1 : Long.parseLong(digits.substring(from, end));
    if (number < 0 || total && number != sum) {
      return;
    }
    taken.add(digits.substring(from, end));
    take(end, total ? 0 : sum + number);
    taken.remove(taken.size() - 1);
  }
}
