package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import org.qibei.check.phrase.Phrase;

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

  private static final Set<String> COMPARABLE = Set.of("件次", "件", "宗", "份", "条", "个", "%");
  private static final Phrase ALIKE = Phrase.of("持平|相同|一致|没有变化|无变化");
  private static final Phrase CHANGE =
      Phrase.of(
          "(?<way>增加|增长|上升|提高|多|增|减少|下降|降低|回落|少|减)(?:了|幅|幅度|达|约|为|近)*"
              + NumberWords.PATTERN
              + "(?<unit>件次|件|宗|份|条|个百分点|个|%|倍)");
  private static final Phrase YEAR = Phrase.of("(20\\d\\d)年");
  private static final Phrase FALL = Phrase.of("减少|下降|降低|回落|少|减");

  static Optional<Comparison> of(Clause clause, Quantity now) {
    String words = clause.words();
    if (ALIKE.isIn(words)) {
      return Optional.of(
          new Comparison(now, Kind.PIECES, BigDecimal.ZERO, year(words), clause.text()));
    }
    return CHANGE
        .first(words)
        .filter(change -> COMPARABLE.contains(change.group("unit")))
        .map(change -> changed(clause, now, change));
  }

  private static Comparison changed(Clause clause, Quantity now, Matcher change) {
    BigDecimal size =
        change.group("figures") == null
            ? NumberWords.words(change.group("words"))
            : NumberWords.figures(change.group("figures"), change.group("scale"));
    boolean fall = FALL.matches(change.group("way"));
    Kind kind = change.group("unit").equals("%") ? Kind.PERCENT : Kind.PIECES;
    return new Comparison(
        now, kind, fall ? size.negate() : size, year(clause.words()), clause.text());
  }

  private static OptionalInt year(String words) {
    return YEAR.hits(words).mapToInt(year -> Integer.parseInt(year.group(1))).findFirst();
  }
}
