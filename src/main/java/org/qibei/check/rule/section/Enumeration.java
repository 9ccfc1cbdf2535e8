package org.qibei.check.rule.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import org.qibei.check.phrase.Phrase;

/**
 * A list within running text, such as 一是…二是…: where it begins, how many items it has, what leads to
 * it.
 */
record Enumeration(int start, int end, int items, String lead) {

  private static final String BREAK = "(?:^|(?<=[。；;：:，,、\\n]))";
  private static final String HAN = "([一二三四五六七八九十]{1,2})";
  private static final List<Phrase> MARKS =
      List.of(
          Phrase.of(BREAK + HAN + "[是要]"),
          Phrase.of(BREAK + "第" + HAN + "[，,]"),
          Phrase.of("(?<![\\d.A-Za-z第])(\\d{1,2})[.．、](?!\\d)"),
          Phrase.of(BREAK + "[（(]([一二三四五六七八九十]{1,2}|\\d{1,2})[）)]"));
  private static final String ENDS = "。；;！";
  private static final Set<String> FIRST = Set.of("一", "1");
  private static final Phrase PROBLEMS = Phrase.of("问题|不足|差距|短板|薄弱|有待|仍需|还需|欠缺");
  private static final Phrase MEASURES = Phrase.of("针对|改进|整改|措施|下一步|将|对此|今后|做好|抓好|采取|着力|重点");

  /** The lists of a text in their order; a list begins at its first ordinal. */
  static List<Enumeration> in(String text) {
    List<Enumeration> found = new ArrayList<>();
    MARKS.forEach(mark -> found.addAll(marked(text, mark)));
    found.sort(Comparator.comparingInt(Enumeration::start));
    return found;
  }

  private static List<Enumeration> marked(String text, Phrase mark) {
    List<Enumeration> found = new ArrayList<>();
    for (MatchResult matcher : mark.all(text)) {
      if (FIRST.contains(matcher.group(1))) {
        found.add(new Enumeration(matcher.start(), matcher.end(), 1, lead(text, matcher.start())));
      } else if (!found.isEmpty()) {
        found.set(found.size() - 1, found.get(found.size() - 1).upTo(matcher.end()));
      }
    }
    return found;
  }

  /** The last sentence with words before a place. */
  private static String lead(String text, int start) {
    int end = start;
    for (int at = start - 1; at >= -1; at--) {
      if (at < 0 || ENDS.indexOf(text.charAt(at)) >= 0) {
        String sentence = text.substring(at + 1, end);
        if (!sentence.isBlank()) {
          return sentence;
        }
        end = at;
      }
    }
    return "";
  }

  private Enumeration upTo(int next) {
    return new Enumeration(start, next, items + 1, lead);
  }

  boolean isOfMeasures() {
    return MEASURES.isIn(lead);
  }

  boolean isOfProblems() {
    return !isOfMeasures() && PROBLEMS.isIn(lead);
  }
}
