package org.qibei.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.form.Column;

/** Tells numbers, blanks, placeholders and other text in a cell apart. */
final class FigureReader {
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u0000]*");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "[/\\\\]+|[-\\u2010-\\u2015\\u2212\\u2500]+|无|N/?A", Pattern.CASE_INSENSITIVE);

  /** Numbers side by side are several, never one. */
  private static final Pattern NUMBERS = Pattern.compile("\\d[\\s\\p{Z}]+\\d");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");
  private static final Pattern LEADING_DASH = Pattern.compile("^[\\u2010-\\u2015\\u2212](?=\\d)");
  private static final Pattern SEPARATOR = Pattern.compile("[,，]");
  private static final Pattern ZERO = Pattern.compile("[零〇]");
  private static final Pattern LETTER_ZERO = Pattern.compile("[Oo]");
  private static final String DIGITS = "(\\d{1,3}(?:[,，]\\d{3})+|\\d+)(\\.\\d+)?";
  private static final Pattern COUNT = Pattern.compile("([+-]?)" + DIGITS + "[件条项宗个份]?");
  private static final Pattern CHANGE = Pattern.compile("([+-]|增加?|减少?)?" + DIGITS + "[件条项宗个份]?");
  private static final Pattern AMOUNT = Pattern.compile("([+-]?)" + DIGITS + "(万?元)?");
  private static final int DIGITS_KEPT = 18;
  private static final String OF_FIGURES = "无零件条项宗个份增加减少万元";
  private static final char LAST_ASCII = '\u007f';
  private static final char FIRST_IDEOGRAPH = '\u4e00';
  private static final char LAST_IDEOGRAPH = '\u9fa5';

  private FigureReader() {}

  static Figure read(String raw, Column.Kind kind) {
    if (isPlain(raw)) {
      return new Figure.Number(raw, new BigDecimal(raw), true);
    }
    if (isWording(raw)) {
      return new Figure.Text(raw);
    }
    if (BLANK.matcher(raw).matches()) {
      return new Figure.Blank(raw);
    }
    if (NUMBERS.matcher(raw).find()) {
      return new Figure.Text(raw);
    }
    String text = normalised(raw);
    if (PLACEHOLDER.matcher(text).matches()) {
      return new Figure.Placeholder(raw);
    }
    if (ZERO.matcher(text).matches()) {
      return new Figure.Number(raw, BigDecimal.ZERO, true);
    }
    if (LETTER_ZERO.matcher(text).matches()) {
      return new Figure.Number(raw, BigDecimal.ZERO, false);
    }
    return number(raw, text, kind).orElseGet(() -> new Figure.Text(raw));
  }

  /**
   * Whether it has a character that no figure is written with, as most labels do; a small or
   * circled digit behind a number is a note to it.
   */
  private static boolean isWording(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean ideograph = c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
      if (ideograph
          ? OF_FIGURES.indexOf(c) < 0
          : c > LAST_ASCII && Character.getType(c) == Character.OTHER_NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** Most cells hold nothing but digits. */
  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
        return false;
      }
    }
    return !raw.isEmpty() && raw.length() <= DIGITS_KEPT;
  }

  /** Full-width forms become plain ones, every dash before a digit a minus, spaces go. */
  private static String normalised(String raw) {
    String plain = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    String tight = SPACE.matcher(plain).replaceAll("");
    return LEADING_DASH.matcher(tight).replaceFirst("-");
  }

  private static Optional<Figure> number(String raw, String text, Column.Kind kind) {
    Matcher matcher = pattern(kind).matcher(text);
    if (!matcher.matches() || matcher.group(2).length() > DIGITS_KEPT) {
      return Optional.empty();
    }
    String fraction = matcher.group(3) == null ? "" : matcher.group(3);
    BigDecimal value =
        new BigDecimal(SEPARATOR.matcher(matcher.group(2)).replaceAll("") + fraction);
    String sign = matcher.group(1) == null ? "" : matcher.group(1);
    boolean negative = sign.equals("-") || sign.startsWith("减");
    boolean plain = kind != Column.Kind.AMOUNT || matcher.group(4) == null;
    return Optional.of(new Figure.Number(raw, negative ? value.negate() : value, plain));
  }

  private static Pattern pattern(Column.Kind kind) {
    return switch (kind) {
      case COUNT -> COUNT;
      case SIGNED_COUNT -> CHANGE;
      case AMOUNT -> AMOUNT;
    };
  }
}
