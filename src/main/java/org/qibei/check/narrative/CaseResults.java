package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.phrase.Phrase;

/**
 * What became of the cases that a sentence counts (维持3件、尚未审结1件), each once.
 *
 * @param inFull whether all are told: all columns of table 3, or as many cases as were counted
 */
public record CaseResults(List<Result> results, boolean inFull) {

  private static final Map<String, Phrase> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("upheld", Phrase.of("维持"));
    WORDS.put("corrected", Phrase.of("纠正|纠错"));
    WORDS.put("other", Phrase.of("其[他它]"));
    WORDS.put("pending", Phrase.of("[未待]审结|(?:正在|仍在|尚在)审理|审理中"));
  }

  /** Results that have no column of their own, each organ counts them as it thinks right. */
  private static final Phrase UNSETTLED = Phrase.of("撤[销回诉]|驳回|终止|调解|责令|违法|不予受理|[一二]审|[未没不]维持");

  private static final String PARTS = "其中";

  /** One result: its column, how many, and the words that say so. */
  public record Result(String column, BigDecimal number, String words) {}

  /** The results told right behind a number of cases. */
  public static CaseResults of(Quantity cases, Statements all) {
    List<Result> results = new ArrayList<>();
    BigDecimal left = cases.number();
    List<Mention> same = behind(cases);
    for (Mention mention : same.isEmpty() ? next(cases, all) : same) {
      Optional<String> column = column(mention);
      boolean again =
          results.stream().anyMatch(told -> column.filter(told.column()::equals).isPresent());
      if (column.isEmpty() || again || left.signum() == 0) {
        break;
      }
      results.add(new Result(column.get(), mention.number(), mention.clause().text()));
      left = left.subtract(mention.number());
    }
    boolean inFull = left.signum() <= 0 || results.size() == WORDS.size();
    return new CaseResults(List.copyOf(results), inFull);
  }

  /** Up to the next semicolon, behind which other cases begin. */
  private static List<Mention> behind(Quantity cases) {
    int from = cases.lead().length();
    int semicolon = cases.sentence().words().indexOf('；', from);
    return cases.sentence().clauses().stream()
        .filter(clause -> !clause.comparison())
        .filter(clause -> semicolon < 0 || clause.from() < semicolon)
        .flatMap(clause -> clause.mentions().stream())
        .filter(mention -> mention.clause().from() + mention.from() > from)
        .toList();
  }

  /** The next sentence of the paragraph, if it goes on with 其中 and no other cases were told. */
  private static List<Mention> next(Quantity cases, Statements all) {
    int at = all.sentences().indexOf(cases.sentence()) + 1;
    boolean alone =
        all.quantities().stream()
            .filter(each -> each.metric().isOfDisputes())
            .filter(each -> each.sentence().equals(cases.sentence()))
            .allMatch(cases::equals);
    return all.sentences().stream()
        .skip(at)
        .limit(alone ? 1 : 0)
        .filter(sentence -> sentence.previous().equals(cases.sentence().words()))
        .filter(sentence -> sentence.words().startsWith(PARTS))
        .flatMap(sentence -> sentence.clauses().stream())
        .filter(clause -> !clause.comparison())
        .flatMap(clause -> clause.mentions().stream())
        .toList();
  }

  /** The one result that the clause of a number names. */
  private static Optional<String> column(Mention mention) {
    String words = near(mention);
    List<String> named =
        WORDS.entrySet().stream()
            .filter(word -> word.getValue().isIn(words))
            .map(Map.Entry::getKey)
            .toList();
    boolean one = named.size() == 1 && mention.countsCases() && !UNSETTLED.isIn(words);
    return one ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** What stands by a number between the marks of a list: 3件维持、2件未审结. */
  private static String near(Mention mention) {
    String words = mention.clause().words();
    int end = words.indexOf('、', mention.to());
    return words.substring(
        words.lastIndexOf('、', mention.from()) + 1, end < 0 ? words.length() : end);
  }
}
