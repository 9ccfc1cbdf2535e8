package org.qibei.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a sentence at its marks, between listed quantities and before comparisons. */
final class Clauses {

  private static final String UNITS = Mention.UNIT;
  private static final Pattern MARK = Pattern.compile("[，,；;：:。！？!?（）()\\[\\]]");
  private static final Pattern LISTED =
      Pattern.compile("(?<=[\\d零一二两三四五六七八九十百千万余多])(?:" + UNITS + ")、");
  private static final Pattern COMPARISON =
      Pattern.compile(
          "(?:同|环)比|[比较](?:上一?年度?|去年度?|20\\d\\d年度?)"
              + "|与(?:上一?年度?|去年度?|20\\d\\d年度?)[^，；。]{0,12}(?:持平|相比|比较|相同|一致)");

  private Clauses() {}

  static List<Clause> of(Sentence sentence) {
    String words = sentence.words();
    List<Clause> clauses = new ArrayList<>();
    int depth = 0;
    int from = 0;
    boolean comparison = false;
    for (var cut : cuts(words).entrySet()) {
      if (cut.getKey() > from) {
        clauses.add(new Clause(sentence, from, cut.getKey(), depth > 0, comparison));
      }
      comparison = cut.getValue() == Cut.COMPARISON;
      if (!comparison && cut.getKey() < words.length()) {
        char mark = words.charAt(cut.getKey());
        depth =
            Math.max(0, depth + ("（(".indexOf(mark) >= 0 ? 1 : "）)".indexOf(mark) >= 0 ? -1 : 0));
      }
      from = comparison ? cut.getKey() : cut.getKey() + 1;
    }
    return List.copyOf(clauses);
  }

  /** Why a sentence is cut at a place. */
  private enum Cut {
    MARK,
    COMPARISON
  }

  private static TreeMap<Integer, Cut> cuts(String words) {
    TreeMap<Integer, Cut> cuts = new TreeMap<>();
    Matcher mark = MARK.matcher(words);
    while (mark.find()) {
      if (!isWithinNumber(words, mark.start())) {
        cuts.put(mark.start(), Cut.MARK);
      }
    }
    LISTED.matcher(words).results().forEach(listed -> cuts.put(listed.end() - 1, Cut.MARK));
    COMPARISON.matcher(words).results().forEach(found -> cuts.put(found.start(), Cut.COMPARISON));
    cuts.put(words.length(), Cut.MARK);
    return cuts;
  }

  /** A comma between digits that separates thousands. */
  private static boolean isWithinNumber(String words, int at) {
    return ",，".indexOf(words.charAt(at)) >= 0
        && at > 0
        && Character.isDigit(words.charAt(at - 1))
        && words.substring(at + 1).matches("\\d{3}(?!\\d).*");
  }
}
