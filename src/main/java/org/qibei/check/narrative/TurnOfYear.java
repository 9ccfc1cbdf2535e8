package org.qibei.check.narrative;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import org.qibei.check.phrase.Phrase;

/**
 * 结转2022年2件 may mean into that year or from it: which one, the year says that the paragraph speaks
 * of before.
 */
final class TurnOfYear {

  private static final Phrase TURNED = Phrase.of("结转20\\d\\d年度?$");
  private static final Phrase YEAR = Phrase.of("20\\d\\d(?=年)");
  private static final int DIGITS = 4;

  private TurnOfYear() {}

  static Optional<Metric> metric(Mention mention) {
    int at = TURNED.last(mention.before());
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + "结转".length();
    int named = Integer.parseInt(mention.before().substring(from, from + DIGITS));
    Clause clause = mention.clause();
    String said = clause.sentence().context() + clause.lead() + mention.before().substring(0, at);
    OptionalInt told = YEAR.hits(said).map(MatchResult::group).mapToInt(Integer::parseInt).max();
    if (told.isEmpty() || told.getAsInt() == named) {
      return Optional.empty();
    }
    return Optional.of(named > told.getAsInt() ? Metric.CARRIED_OUT : Metric.CARRIED_IN);
  }
}
