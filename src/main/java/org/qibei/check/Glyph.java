package org.qibei.check;

import java.lang.Character.UnicodeScript;

/**
 * Single letters of a text: which are Chinese characters, which are spaces, which are full-width.
 */
final class Glyph {

  private static final char FIRST_HAN = 0x2E80;
  private static final char FIRST_OF_THE_USUAL = 0x4E00;
  private static final char LAST_OF_THE_USUAL = 0x9FEF;
  private static final char FIRST_SPACE_BEYOND_ASCII = 0xA0;
  private static final int WIDE_OFFSET = 0xFEE0;

  private Glyph() {}

  /** A Chinese character (汉字); most lie in one range, so that the table is seldom asked. */
  static boolean isHan(int letter) {
    if (isUsualHan(letter)) {
      return true;
    }
    boolean mark = letter < FIRST_HAN || letter == '。' || letter >= '！' && letter <= '～';
    return !mark && UnicodeScript.of(letter) == UnicodeScript.HAN;
  }

  static boolean isLatin(int letter) {
    return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
  }

  /** Spaces and line breaks of all kinds, those without width included. */
  static boolean isSpace(char letter) {
    if (letter < FIRST_SPACE_BEYOND_ASCII) {
      return letter == ' ' || letter >= '\t' && letter <= '\r';
    }
    return letter >= '\u2000' && letter <= '\u200D'
        || letter == '\u3000'
        || letter == '\u00A0'
        || letter == '\u1680'
        || letter == '\u2028'
        || letter == '\u2029'
        || letter == '\u202F'
        || letter == '\u205F'
        || letter == '\u2060'
        || letter == '\uFEFF';
  }

  /** Full-width digits, letters and the sign of per cent as plain ones. */
  static char narrow(char letter) {
    boolean wide =
        letter >= '０' && letter <= '９'
            || letter >= 'Ａ' && letter <= 'Ｚ'
            || letter >= 'ａ' && letter <= 'ｚ'
            || letter == '％';
    return wide ? (char) (letter - WIDE_OFFSET) : letter;
  }

  static int countHan(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (isUsualHan(letter)) {
        count++;
      } else if (letter >= FIRST_HAN) {
        int whole = text.codePointAt(at);
        count += isHan(whole) ? 1 : 0;
        at += Character.charCount(whole) - 1;
      }
    }
    return count;
  }

  private static boolean isUsualHan(int letter) {
    return letter >= FIRST_OF_THE_USUAL && letter <= LAST_OF_THE_USUAL;
  }

  /** The text with plain digits and letters. */
  static String narrowed(String text) {
    StringBuilder plain = null;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter != narrow(letter)) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(at, narrow(letter));
      }
    }
    return plain == null ? text : plain.toString();
  }

  /** The text with plain digits and letters, without spaces. */
  static String squeezed(String text) {
    char[] letters = text.toCharArray();
    int kept = 0;
    for (char letter : letters) {
      if (isUsualHan(letter)) {
        letters[kept++] = letter;
      } else if (!isSpace(letter)) {
        letters[kept++] = narrow(letter);
      }
    }
    return new String(letters, 0, kept);
  }
}
