package org.qibei.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A day as a Chinese document prints it, such as 2026年1月9日. */
final class ChineseDate {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.SIMPLIFIED_CHINESE);

  private ChineseDate() {}

  static String of(LocalDate day) {
    return FORMAT.format(day);
  }
}
