package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that a quantity rose, fell or stayed against an earlier year; {@code change} is
 * negative for a fall and 0 where both years are said to be alike.
 */
public record Comparison(
    Quantity now, Kind kind, BigDecimal change, OptionalInt against, String words) {

  /** In what the change is told. */
  public enum Kind {
    PIECES,
    PERCENT
  }

  private static final Pattern ALIKE = Pattern.compile("持平|相同|一致|没有变化|无变化");
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?<way>增加|增长|上升|提高|多|增|减少|下降|降低|回落|少|减)(?:了|幅|幅度|达|约|为|近)*"
              + NumberWords.PATTERN
              + "(?<unit>件次|件|宗|份|条|个百分点|个|%|倍)");
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
  private static final Pattern FALL = Pattern.compile("减少|下降|降低|回落|少|减");

  static Optional<Comparison> of(Clause clause, Quantity now) {
    String words = clause.words();
    if (ALIKE.matcher(words).find()) {
      return Optional.of(
          new Comparison(now, Kind.PIECES, BigDecimal.ZERO, year(words), clause.text()));
    }
    Matcher change = CHANGE.matcher(words);
    if (!change.find() || !change.group("unit").matches("件次|件|宗|份|条|个|%")) {
      return Optional.empty();
    }
    BigDecimal size =
        change.group("figures") == null
            ? NumberWords.words(change.group("words"))
            : NumberWords.figures(change.group("figures"), change.group("scale"));
    boolean fall = FALL.matcher(change.group("way")).matches();
    Kind kind = change.group("unit").equals("%") ? Kind.PERCENT : Kind.PIECES;
    return Optional.of(
        new Comparison(now, kind, fall ? size.negate() : size, year(words), clause.text()));
  }

  private static OptionalInt year(String words) {
    Matcher year = YEAR.matcher(words);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }
}
