package org.qibei.extraction;

/**
 * Figures set in a manner that changes what they mean: a small 1 behind 12 is a note to it and not
 * 121, and figures struck out do not count. In plain text they keep their manner as signs of their
 * own, which no number is read from.
 */
public final class Marked {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final char STROKE = '\u0336';

  private Marked() {}

  /** Whether any figures are small, circled or struck out. */
  public static boolean is(String text) {
    return text.chars()
        .anyMatch(c -> c == STROKE || c > '~' && Character.getType(c) == Character.OTHER_NUMBER);
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
