package org.qibei.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.qibei.report.Place;

/**
 * What a rule saw: a place, a grade, and the facts; id, severity and points are the book's
 * business.
 */
public record Flaw(
    Place place,
    String grade,
    Optional<String> declared,
    Optional<String> expected,
    Optional<String> difference,
    Optional<String> text) {

  private static final int LONGEST = 200;

  public static Flaw at(Place place) {
    return new Flaw(
        place,
        Grade.STANDARD,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Flaw grade(String name) {
    return new Flaw(place, name, declared, expected, difference, text);
  }

  public Flaw declared(String value) {
    return new Flaw(place, grade, Optional.of(excerpt(value)), expected, difference, text);
  }

  public Flaw declared(BigDecimal value) {
    return declared(plain(value));
  }

  public Flaw expected(String value) {
    return new Flaw(place, grade, declared, Optional.of(excerpt(value)), difference, text);
  }

  public Flaw expected(BigDecimal value) {
    return expected(plain(value));
  }

  public Flaw difference(BigDecimal value) {
    return new Flaw(place, grade, declared, expected, Optional.of(plain(value)), text);
  }

  public Flaw quoting(String words) {
    return new Flaw(place, grade, declared, expected, difference, Optional.of(excerpt(words)));
  }

  /** The same without any words where there are none to quote. */
  public Flaw quoting(Optional<String> words) {
    return words.map(this::quoting).orElse(this);
  }

  /** What people can read at a glance and every store can keep. */
  private static String excerpt(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "……";
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
