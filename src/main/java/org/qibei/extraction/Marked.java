package org.qibei.extraction;

/**
 * Figures set in a manner that changes what they mean: a small 1 behind 12 is a note to it and not
 * 121, and figures struck out do not count. In plain text they keep their manner as signs of their
 * own, which no number is read from.
 */
public final class Marked {
  /** Stands for a letter that is there and that nobody can tell. */
  public static final String UNREADABLE = "\uFFFD";

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final char STROKE = '\u0336';

  private Marked() {}

  /** Whether any figures are small, circled or struck out, or cannot be told at all. */
  public static boolean is(String text) {
    return text.chars().anyMatch(Marked::isMark);
  }

  private static boolean isMark(int letter) {
    if (letter <= '~') {
      return false;
    }
    int type = Character.getType(letter);
    return letter == STROKE
        || letter == UNREADABLE.charAt(0)
        || type == Character.OTHER_NUMBER
        || type == Character.PRIVATE_USE;
  }

  /** Above or below the line, as notes and units are. */
  public static String raised(String text) {
    StringBuilder raised = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), RAISED.length());
      raised.append(digit < 0 ? text.charAt(i) : RAISED.charAt(digit));
    }
    return raised.toString();
  }

  /** With a line through it. */
  public static String struck(String text) {
    StringBuilder struck = new StringBuilder(2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      struck.append(text.charAt(i));
      if (Character.isDigit(text.charAt(i))) {
        struck.append(STROKE);
      }
    }
    return struck.toString();
  }
}
