package org.qibei.extraction;

import java.text.Normalizer;
import java.util.BitSet;

/** Text as meant: characters that documents use in place of the ordinary ones are put right. */
public final class PlainText {
  /**
   * Radicals of the block U+2E80, which Unicode does not map, and the characters they stand for.
   */
  private static final String RADICALS =
      "⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢氺⺣灬⺥爫⺦丬⺧牛⺩王⺫目⺬示⺮竹⺯糸⺰纟⺱罓⺲罒⺳罓⺴网⺶羊⺷羊⺹耂"
          + "⺻聿⺼月⻁虎⻂衤⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻏阝⻐钅⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟"
          + "⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻳龟";

  /** What stands between the characters of most labels, and is no part of their key. */
  private static final String MARKS = " \t\n\u3000.,:;()/-（），、。：；《》“”";

  private static final char FIRST_IDEOGRAPH = '\u4e00';
  private static final char LAST_IDEOGRAPH = '\u9fa5';
  private static final char LAST_ASCII = '\u007f';
  private static final BitSet INVISIBLE = new BitSet();

  static {
    INVISIBLE.set(Character.SPACE_SEPARATOR);
    INVISIBLE.set(Character.LINE_SEPARATOR);
    INVISIBLE.set(Character.PARAGRAPH_SEPARATOR);
    INVISIBLE.set(Character.FORMAT);
  }

  private PlainText() {}

  /** Radicals become the characters that look like them; everything else stays as written. */
  public static String withoutRadicals(String text) {
    if (text.chars().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> plain.append(character(c)));
    return plain.toString();
  }

  /** Letters and digits only, in their ordinary forms: what labels are compared by. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isKeptInKeys(c)) {
        key.append(c);
      } else if (MARKS.indexOf(c) < 0) {
        return normalisedKey(text);
      }
    }
    return key.toString();
  }

  /** Whether a character stands in a key as it is: characters and digits in their usual forms. */
  public static boolean isKeptInKeys(char c) {
    return c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH || isDigit(c);
  }

  private static String normalisedKey(String text) {
    StringBuilder key = new StringBuilder(text.length());
    Normalizer.normalize(withoutRadicals(text), Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(key::appendCodePoint);
    return key.toString();
  }

  /** Spaces of every width become one; between Chinese characters and digits they go. */
  public static String tight(String text) {
    StringBuilder tight = new StringBuilder(text.length());
    boolean spaced = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        spaced = true;
      } else {
        if (spaced && isNeeded(tight, c)) {
          tight.append(' ');
        }
        tight.append(c);
        spaced = false;
      }
    }
    return tight.toString().strip();
  }

  /** Next to a word in Latin letters, and between figures. */
  private static boolean isNeeded(CharSequence before, char behind) {
    if (before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    boolean between = last > LAST_ASCII || behind > LAST_ASCII;
    return !between
        || last <= LAST_ASCII && !isDigit(last)
        || behind <= LAST_ASCII && !isDigit(behind);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a text has more than so many characters that are not spaces. */
  public static boolean isLongerThan(int most, String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters <= most; i++) {
      letters += isSpace(text.charAt(i)) ? 0 : 1;
    }
    return letters > most;
  }

  /** Spaces, breaks and tabs of every kind, and signs that nobody sees. */
  public static boolean isSpace(char c) {
    if (c <= LAST_ASCII) {
      return c == ' ' || c >= '\t' && c <= '\r';
    }
    boolean ideograph = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
    return !ideograph && INVISIBLE.get(Character.getType(c));
  }

  private static String character(int c) {
    if (c >= 0x2F00 && c <= 0x2FDF) {
      return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    }
    int radical = c >= 0x2E80 && c < 0x2F00 ? RADICALS.indexOf(c) : -1;
    return radical >= 0 ? RADICALS.substring(radical + 1, radical + 2) : Character.toString(c);
  }
}
