package org.qibei.check.rule.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list within running text, such as 一是…二是…: where it begins, how many items it has, what leads to
 * it.
 */
record Enumeration(int start, int end, int items, String lead) {

  private static final String BREAK = "(?:^|(?<=[。；;：:，,、\\n]))";
  private static final String HAN = "([一二三四五六七八九十]{1,2})";
  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile(BREAK + HAN + "[是要]"),
          Pattern.compile(BREAK + "第" + HAN + "[，,]"),
          Pattern.compile("(?<![\\d.A-Za-z第])(\\d{1,2})[.．、](?!\\d)"),
          Pattern.compile(BREAK + "[（(]([一二三四五六七八九十]{1,2}|\\d{1,2})[）)]"));
  private static final Pattern PROBLEMS = Pattern.compile("问题|不足|差距|短板|薄弱|有待|仍需|还需|欠缺");
  private static final Pattern MEASURES = Pattern.compile("针对|改进|整改|措施|下一步|将|对此|今后|做好|抓好|采取|着力|重点");

  /** The lists of a text in their order; a list begins at its first ordinal. */
  static List<Enumeration> in(String text) {
    List<Enumeration> found = new ArrayList<>();
    MARKS.forEach(mark -> found.addAll(marked(text, mark)));
    found.sort(Comparator.comparingInt(Enumeration::start));
    return found;
  }

  private static List<Enumeration> marked(String text, Pattern mark) {
    List<Enumeration> found = new ArrayList<>();
    Matcher matcher = mark.matcher(text);
    while (matcher.find()) {
      if (matcher.group(1).matches("一|1")) {
        found.add(new Enumeration(matcher.start(), matcher.end(), 1, lead(text, matcher.start())));
      } else if (!found.isEmpty()) {
        found.set(found.size() - 1, found.get(found.size() - 1).upTo(matcher.end()));
      }
    }
    return found;
  }

  /** The last sentence with words before a place. */
  private static String lead(String text, int start) {
    String[] sentences = text.substring(0, start).split("[。；;！]");
    for (int i = sentences.length - 1; i >= 0; i--) {
      if (!sentences[i].isBlank()) {
        return sentences[i];
      }
    }
    return "";
  }

  private Enumeration upTo(int next) {
    return new Enumeration(start, next, items + 1, lead);
  }

  boolean isOfMeasures() {
    return MEASURES.matcher(lead).find();
  }

  boolean isOfProblems() {
    return !isOfMeasures() && PROBLEMS.matcher(lead).find();
  }
}
