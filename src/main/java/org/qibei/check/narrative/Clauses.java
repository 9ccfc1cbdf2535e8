package org.qibei.check.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.qibei.check.phrase.Phrase;

/** Splits a sentence at its marks, between listed quantities and before comparisons. */
final class Clauses {

  private static final String UNITS = Mention.UNIT;
  private static final Phrase LISTED =
      Phrase.of("(?<=[\\d零一二两三四五六七八九十百千万余多])(?:" + UNITS + ")(?:、|[和及与](?=(?:行政)?(?:复议|诉讼|起诉)))");
  private static final Phrase COMPARISON =
      Phrase.of(
          "(?:同|环)比|[比较](?:上一?年度?|去年度?|20\\d\\d年度?)"
              + "|与(?:上一?年度?|去年度?|20\\d\\d年度?)[^，；。]{0,12}(?:持平|相比|比较|相同|一致)");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}(?!\\d)");

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
    for (int at = 0; at < words.length(); at++) {
      if (isMark(words.charAt(at)) && !isWithinNumber(words, at)) {
        cuts.put(at, Cut.MARK);
      }
    }
    LISTED.hits(words).forEach(listed -> cuts.put(listed.end() - 1, Cut.MARK));
    COMPARISON.hits(words).forEach(found -> cuts.put(found.start(), Cut.COMPARISON));
    cuts.put(words.length(), Cut.MARK);
    return cuts;
  }

  private static boolean isMark(char letter) {
    return switch (letter) {
      case '，', ',', '；', ';', '：', ':', '。', '！', '？', '!', '?', '（', '）', '(', ')', '[', ']' ->
          true;
      default -> false;
    };
  }

  /** A comma between digits that separates thousands. */
  private static boolean isWithinNumber(String words, int at) {
    return ",，".indexOf(words.charAt(at)) >= 0
        && at > 0
        && Character.isDigit(words.charAt(at - 1))
        && THOUSANDS.matcher(words).region(at + 1, words.length()).lookingAt();
  }
}
