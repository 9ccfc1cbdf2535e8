package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number with its unit in a clause, whatever it counts. */
record Mention(
    Clause clause, BigDecimal number, String unit, boolean approximate, int from, int to) {

  static final String UNIT =
      "件次|件|条次|条|项|份|宗|起|例|个百分点|个|篇|期|场次|场|人次|人|名|批次|批|部|种|类|家|册|处|次" + "|万元|亿元|元|%|倍|笔|卷|页|户|所|座";

  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![第每某逐任\\d.])(?<about>近|约|超过?|逾|不足|大于|突破)?"
              + NumberWords.PATTERN
              + "(?<more>余|多)?(?<unit>"
              + UNIT
              + ")(?<around>以上|左右|以内)?");

  static List<Mention> in(Clause clause) {
    String words = clause.words();
    Matcher matcher = QUANTITY.matcher(words);
    return matcher.results().map(found -> of(clause, matcher, found)).toList();
  }

  private static Mention of(Clause clause, Matcher matcher, MatchResult found) {
    Matcher again = QUANTITY.matcher(found.group());
    again.matches();
    String figures = again.group("figures");
    boolean rounded =
        again.group("about") != null
            || again.group("more") != null
            || again.group("around") != null
            || again.group("scale") != null;
    BigDecimal number =
        figures == null
            ? NumberWords.words(again.group("words"))
            : NumberWords.figures(figures, again.group("scale"));
    return new Mention(clause, number, again.group("unit"), rounded, found.start(), found.end());
  }

  /** What the clause says before the number. */
  String before() {
    return clause.words().substring(0, from);
  }

  /** Everything the clause says but the number. */
  String around() {
    return before() + clause.words().substring(to);
  }

  /** What the whole sentence says before the number. */
  String lead() {
    return clause.lead() + before();
  }

  boolean countsCases() {
    return unit.matches("件次|件|宗|份|条|项|例|个|起");
  }
}
