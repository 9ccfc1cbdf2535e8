package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.qibei.check.phrase.Phrase;

/**
 * A number with its unit in a clause, whatever it counts.
 *
 * @param before what the clause says before the number
 * @param around everything the clause says but the number
 * @param lead what the whole sentence says before the number
 */
record Mention(
    Clause clause,
    BigDecimal number,
    String unit,
    boolean approximate,
    int from,
    int to,
    String before,
    String around,
    String lead) {

  static final String UNIT =
      "(?:[件场人批]|条(?!例))次?|[份宗起例篇期名种类家册处次元%倍笔卷页户所座]|项(?!目)|部(?!门)"
          + "|个(?:百分点)?(?!工作日|自然日|日|月|季度|小时|星期|年)|[万亿]元";

  private static final Set<String> CASES = Set.of("件次", "件", "宗", "份", "条", "项", "例", "个", "起");
  private static final Phrase QUANTITY =
      Phrase.of(
          "(?<![第每某逐任\\d.])(?<about>近|约|超过?|逾|不足|大于|突破)?"
              + NumberWords.PATTERN
              + "(?<more>余|多)?(?<unit>"
              + UNIT
              + ")(?<around>以上|左右|以内)?");

  private static final Phrase ONE = Phrase.of("^一[件起例宗次条项]");
  private static final Phrase NOT = Phrase.of("(?:未|没有|无)(?:收到|发生|出现|接到|产生|受理|因|有|过)*$");

  /**
   * A clause is cut at marks, which no number has before it, so that none begins otherwise there.
   */
  static boolean mayBeIn(Sentence sentence) {
    return QUANTITY.isIn(sentence.words());
  }

  static List<Mention> in(Clause clause) {
    List<Mention> found = QUANTITY.each(clause.words(), hit -> of(clause, hit));
    return found.stream().noneMatch(Mention::isNotOne)
        ? found
        : found.stream().filter(mention -> !mention.isNotOne()).toList();
  }

  private static Mention of(Clause clause, Matcher found) {
    String figures = found.group("figures");
    BigDecimal number =
        figures == null
            ? NumberWords.words(found.group("words"))
            : NumberWords.figures(figures, found.group("scale"));
    String before = clause.words().substring(0, found.start());
    return new Mention(
        clause,
        number,
        found.group("unit"),
        isRounded(found),
        found.start(),
        found.end(),
        before,
        before + clause.words().substring(found.end()),
        clause.sentence().words().substring(0, clause.from() + found.start()));
  }

  /** 没有一件, 无一起: there is none at all. */
  private boolean isNotOne() {
    return ONE.isIn(clause.words().substring(from, to)) && NOT.isIn(before);
  }

  private static boolean isRounded(Matcher found) {
    return found.group("about") != null
        || found.group("more") != null
        || found.group("around") != null
        || found.group("scale") != null;
  }

  /** Whether nothing but this follows it, and no word of the sentence tells of something else. */
  boolean isBare(Phrase behind, Phrase elsewhere) {
    String rest = clause.words().substring(to) + clause.rest();
    return behind.isIn(rest) && !elsewhere.isIn(clause.sentence().context() + lead + rest);
  }

  boolean countsCases() {
    return CASES.contains(unit);
  }
}
