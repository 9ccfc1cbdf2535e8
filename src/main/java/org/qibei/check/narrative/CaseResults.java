package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.phrase.Phrase;

/**
 * What became of the cases that a sentence counts (维持3件、尚未审结1件), told in full; the names are those
 * of the columns of table 3.
 */
public record CaseResults(List<Result> results) {

  private static final Map<String, Phrase> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("upheld", Phrase.of("维持"));
    WORDS.put("corrected", Phrase.of("纠正|纠错"));
    WORDS.put("other", Phrase.of("其[他它]"));
    WORDS.put("pending", Phrase.of("[未待]审结|(?:正在|仍在|尚在)审理|审理中"));
  }

  /** Results that have no column of their own, each organ counts them as it thinks right. */
  private static final Phrase UNSETTLED = Phrase.of("撤[销回诉]|驳回|终止|调解|责令|违法|不予受理|[一二]审|[未没不]维持");

  /** One result: its column, how many, and the words that say so. */
  public record Result(String column, BigDecimal number, String words) {}

  /** The results told right behind a number of cases, where together they make that number. */
  public static Optional<CaseResults> of(Quantity cases) {
    List<Result> results = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Mention mention : behind(cases)) {
      Optional<String> column = column(mention);
      if (column.isEmpty()
          || results.stream().anyMatch(told -> told.column().equals(column.get()))) {
        return Optional.empty();
      }
      results.add(new Result(column.get(), mention.number(), mention.clause().text()));
      sum = sum.add(mention.number());
      if (sum.signum() > 0 && sum.compareTo(cases.number()) == 0) {
        return Optional.of(new CaseResults(List.copyOf(results)));
      }
    }
    return Optional.empty();
  }

  private static List<Mention> behind(Quantity cases) {
    int from = cases.lead().length();
    return cases.sentence().clauses().stream()
        .filter(clause -> !clause.comparison())
        .flatMap(clause -> clause.mentions().stream())
        .filter(mention -> mention.clause().from() + mention.from() > from)
        .toList();
  }

  /** The one result that the clause of a number names. */
  private static Optional<String> column(Mention mention) {
    String words = mention.around();
    List<String> named =
        WORDS.entrySet().stream()
            .filter(word -> word.getValue().isIn(words))
            .map(Map.Entry::getKey)
            .toList();
    boolean one = named.size() == 1 && mention.countsCases() && !UNSETTLED.isIn(words);
    return one ? Optional.of(named.get(0)) : Optional.empty();
  }
}
