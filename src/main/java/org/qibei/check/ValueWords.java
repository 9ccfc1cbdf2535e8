package org.qibei.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says values in words: an empty cell is blank, an edition has a name, a date is written out. */
final class ValueWords {

  private static final char MINUS = '\u2212';
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  private final RuleTexts texts;
  private final Locale locale;

  ValueWords(Locale locale) {
    this.texts = RuleTexts.in(locale);
    this.locale = locale;
  }

  String words(String value) {
    if (value.isBlank()) {
      return texts.text("value.blank");
    }
    if (value.matches(DAY)) {
      return day(value);
    }
    if (value.matches(DAY + "/" + DAY)) {
      String[] days = value.split("/");
      return texts.filled(texts.text("value.period"), day(days[0]), day(days[1]));
    }
    return value.matches("[A-Za-z0-9]+") && texts.knows("value." + value)
        ? texts.text("value." + value)
        : value;
  }

  /** How far two values are apart: less than nothing has the minus sign that points have. */
  static String difference(String value) {
    return value.replace('-', MINUS);
  }

  private String day(String iso) {
    return LocalDate.parse(iso)
        .format(DateTimeFormatter.ofPattern(texts.text("value.date"), locale));
  }
}
