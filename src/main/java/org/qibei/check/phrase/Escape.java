package org.qibei.check.phrase;

/**
 * What a backslash in a regular expression stands for: letters, a place of no length, words that
 * stood before, or something that is not known here.
 */
record Escape(Kind kind, Letters letters, int end) {

  enum Kind {
    LETTER,
    PLACE,
    WORDS,
    UNKNOWN
  }

  private static final int HEX = 16;
  private static final int HEX_DIGITS = 4;

  /** Reads the letter after the backslash, and what belongs to it. */
  static Escape at(String source, int at) {
    char letter = source.charAt(at);
    int next = at + 1;
    return switch (letter) {
      case 'd' -> letters(Letters.DIGITS, next);
      case 's' -> letters(Letters.SPACES, next);
      case 'D', 'S', 'w', 'W' -> letters(Letters.ANY, next);
      case 'p', 'P' -> letters(Letters.ANY, endOfName(source, next));
      case 'n' -> letters(Letters.range('\n', '\n'), next);
      case 't' -> letters(Letters.range('\t', '\t'), next);
      case 'u' -> coded(source, next);
      case 'k' -> new Escape(Kind.WORDS, Letters.ANY, source.indexOf('>', at) + 1);
      case 'b', 'B', 'A', 'z', 'Z' -> new Escape(Kind.PLACE, Letters.ANY, next);
      default ->
          isWord(letter)
              ? new Escape(Kind.UNKNOWN, Letters.ANY, next)
              : letters(Letters.range(letter, letter), next);
    };
  }

  private static Escape letters(Letters letters, int end) {
    return new Escape(Kind.LETTER, letters, end);
  }

  private static Escape coded(String source, int at) {
    int code = Integer.parseInt(source.substring(at, at + HEX_DIGITS), HEX);
    return letters(Letters.range(code, code), at + HEX_DIGITS);
  }

  private static int endOfName(String source, int at) {
    return source.charAt(at) == '{' ? source.indexOf('}', at) + 1 : at + 1;
  }

  private static boolean isWord(char letter) {
    return letter < 0x80 && Character.isLetterOrDigit(letter);
  }
}
