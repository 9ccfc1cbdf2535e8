package org.qibei.extraction.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents write them: 2022年1月29日, 二〇二二年一月二十九日, 2022-01-29. */
final class ChineseDate {
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final String NUMERAL = "[〇○零一二三四五六七八九十廿]";
  private static final String FIRST_MONTH = "元";
  private static final Pattern DATE =
      Pattern.compile(
          "(20\\d{2}|二[〇○零]"
              + NUMERAL
              + "{2})\\s*[年./-]\\s*(\\d{1,2}|"
              + NUMERAL
              + "{1,3}|元)\\s*[月./-]\\s*(\\d{1,2}|"
              + NUMERAL
              + "{1,3})\\s*日?(?:印发|印)?");

  private ChineseDate() {}

  /** The date that a text ends with, and the text before it. */
  record Ending(String before, String written, LocalDate date) {}

  static Optional<Ending> at(String text) {
    String tight = text.replaceAll("[\\s\\p{Z}]+", " ").strip().replaceAll("[）)\\s]+$", "");
    Matcher matcher = DATE.matcher(tight);
    Optional<Ending> last = Optional.empty();
    while (matcher.find()) {
      if (matcher.end() == tight.length()) {
        String before = tight.substring(0, matcher.start()).replaceAll("[（(\\s]+$", "");
        last = date(matcher).map(date -> new Ending(before, matcher.group().strip(), date));
      }
    }
    return last;
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(digits(matcher.group(1))),
              number(matcher.group(2)),
              number(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Chinese digits one by one become Arabic ones. */
  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.replaceAll("[○零]", "〇")
        .chars()
        .map(c -> CHINESE_DIGITS.indexOf(c) >= 0 ? '0' + CHINESE_DIGITS.indexOf(c) : c)
        .forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  /** A number below one hundred, such as 二十九. */
  private static int number(String text) {
    if (text.equals(FIRST_MONTH)) {
      return 1;
    }
    if (text.matches("\\d+")) {
      return Integer.parseInt(text);
    }
    String plain = text.replace("廿", "二十");
    int ten = plain.indexOf('十');
    if (ten < 0) {
      return Integer.parseInt(digits(plain));
    }
    String tens = ten == 0 ? "1" : digits(plain.substring(0, ten));
    String ones = ten + 1 == plain.length() ? "0" : digits(plain.substring(ten + 1));
    return Integer.parseInt(tens) * 10 + Integer.parseInt(ones);
  }
}
