package org.qibei.extraction.word;

/** Writes a number in the way that a list asks for. */
final class Numerals {
  private static final String CHINESE = "零一二三四五六七八九";
  private static final int CIRCLES = 20;

  private Numerals() {}

  static String write(int number, String format) {
    if (format.contains("hinese") || format.contains("apanese") || format.contains("aiwanese")) {
      return chinese(number);
    }
    return switch (format) {
      case "ideographDigital" -> chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number <= CIRCLES ? Character.toString('①' + number - 1) : Integer.toString(number);
      case "upperLetter" -> Character.toString('A' + (number - 1) % 26);
      case "lowerLetter" -> Character.toString('a' + (number - 1) % 26);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String chinese(int number) {
    if (number < 0 || number > 99) {
      return Integer.toString(number);
    }
    String ones = number % 10 == 0 && number > 0 ? "" : digit(number % 10);
    if (number < 10) {
      return digit(number);
    }
    return (number < 20 ? "" : digit(number / 10)) + "十" + ones;
  }

  private static String digit(int digit) {
    return CHINESE.substring(digit, digit + 1);
  }
}
