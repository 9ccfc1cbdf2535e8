package org.qibei.extraction.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that a title names and the day that closing lines name, when they are typed into a form.
 */
public final class StatedDates {
  private static final Pattern YEAR = Pattern.compile("(20\\d{2}|二[〇○零][〇○零一二三四五六七八九]{2})\\s*年");

  private StatedDates() {}

  public static OptionalInt year(String title) {
    Matcher matcher = YEAR.matcher(title);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(ChineseDate.digits(matcher.group(1))))
        : OptionalInt.empty();
  }

  /** The date with which the last dated line ends; a day that no calendar has is none. */
  public static Optional<LocalDate> lastDay(String closing) {
    List<String> lines = closing.lines().toList();
    return lines.stream()
        .flatMap(line -> ChineseDate.at(line).stream())
        .map(ChineseDate.Ending::date)
        .reduce((first, second) -> second);
  }
}
