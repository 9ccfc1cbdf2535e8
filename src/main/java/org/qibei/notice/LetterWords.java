package org.qibei.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The passages of a letter in one language, with named slots in braces. */
final class LetterWords {
  private static final LetterWords ZH_CN = new LetterWords("/notice/rectification_zh_CN.txt");
  private static final int LONGEST_UNBROKEN = 18;
  private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

  private final Map<String, String> passages = new LinkedHashMap<>();

  private LetterWords(String resource) {
    try (InputStream in = LetterWords.class.getResourceAsStream(resource)) {
      String name = "";
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (line.startsWith("[")) {
          name = line.substring(1, line.indexOf(']'));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          passages.merge(name, line, (before, more) -> before + "\n" + more);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LetterWords in(String language) {
    if (language.startsWith("zh")) {
      return ZH_CN;
    }
    throw new IllegalArgumentException("no letter in " + language);
  }

  String text(String name) {
    String text = passages.get(name);
    if (text == null) {
      throw new IllegalArgumentException("no passage " + name);
    }
    return text;
  }

  /** The passage with its slots filled; a slot without a value is a fault. */
  String filled(String name, Map<String, String> values) {
    return SLOT.matcher(text(name))
        .replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), values)));
  }

  List<String> list(String name) {
    return List.of(text(name).split("\\|"));
  }

  /** A long name with a mark after each of its parts, where it may be broken by sense. */
  String hinted(String name) {
    if (name.length() <= LONGEST_UNBROKEN) {
      return name;
    }
    return name.replaceAll("(?<=[" + text("word.parts") + "])(?!$)", LetterStyle.HINT);
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofPattern(text("word.date")).format(day);
  }

  /** From day to day, the year said once if it is the same. */
  String period(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(from);
    }
    String end = from.getYear() == to.getYear() ? text("word.day") : text("word.date");
    return date(from) + text("word.to") + DateTimeFormatter.ofPattern(end).format(to);
  }

  private static String value(String slot, Map<String, String> values) {
    String value = values.get(slot);
    if (value == null) {
      throw new IllegalArgumentException("no value for {" + slot + "}");
    }
    return value;
  }
}
