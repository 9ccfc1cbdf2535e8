package org.qibei.filing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that a title names and the day that the closing lines name, as typed into a form. */
final class StatedDates {
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})\\s*年");
  private static final Pattern DAY =
      Pattern.compile("(20\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

  private StatedDates() {}

  /** The year in digits, or nothing. */
  static String year(String title) {
    Matcher matcher = YEAR.matcher(title);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The last day named, as an ISO date, or nothing where there is no such day. */
  static String day(String closing) {
    String last = "";
    Matcher matcher = DAY.matcher(closing);
    while (matcher.find()) {
      last = iso(matcher);
    }
    return last;
  }

  private static String iso(Matcher matcher) {
    int month = Integer.parseInt(matcher.group(2));
    int day = Integer.parseInt(matcher.group(3));
    try {
      return LocalDate.of(Integer.parseInt(matcher.group(1)), month, day).toString();
    } catch (DateTimeException noSuchDay) {
      return "";
    }
  }
}
