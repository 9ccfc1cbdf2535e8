package org.qibei.check.repair;

import org.qibei.form.Cell;

/** One cell of a proposal: what stands there and what would. */
public record Change(Cell cell, long from, long to) {

  /** How the two numbers are related as people mistype them. */
  enum Slip {
    TRANSPOSED,
    DIGIT,
    NONE
  }

  long delta() {
    return to - from;
  }

  /** 12 for 21, or one digit wrong, missing or too many; a zero has no digits to mistype. */
  Slip slip() {
    String wrong = Long.toString(from);
    String right = Long.toString(to);
    if (from == 0 || to == 0) {
      return Slip.NONE;
    }
    if (isTransposed(wrong, right)) {
      return Slip.TRANSPOSED;
    }
    boolean digit =
        wrong.length() == right.length()
            ? wrong.length() > 1 && differences(wrong, right) == 1
            : isLonger(wrong, right) || isLonger(right, wrong);
    return digit ? Slip.DIGIT : Slip.NONE;
  }

  private static boolean isTransposed(String one, String other) {
    if (one.length() != other.length() || differences(one, other) != 2) {
      return false;
    }
    int at = 0;
    while (one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
  }

  private static int differences(String one, String other) {
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }

  /** Whether one digit put into the shorter number makes the longer one. */
  private static boolean isLonger(String longer, String shorter) {
    for (int i = 0; i < longer.length(); i++) {
      if ((longer.substring(0, i) + longer.substring(i + 1)).equals(shorter)) {
        return true;
      }
    }
    return false;
  }
}
