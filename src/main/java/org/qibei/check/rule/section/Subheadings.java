package org.qibei.check.rule.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.qibei.check.phrase.Phrase;

/**
 * Finds what a section's text is divided by: numbered sub-headings, headings on a line of their
 * own, and run-in labels.
 */
final class Subheadings {

  private static final int LONGEST = 40;
  private static final String ORDINAL =
      "(?:[（(][一二三四五六七八九十]{1,2}[）)]|[㈠-㈩]|[①-⑩]|[ⅠⅡⅢⅣⅤ][、.．]?|[（(]?\\d{1,2}[）)、.．]|[一二三四五六七八九十]、|第[一二三四五六七八九十][，、])";
  private static final Phrase NUMBERED =
      Phrase.of("(?:^|(?<=[。；;！]))" + ORDINAL + "([^。：:；;]{1," + LONGEST + "})");
  private static final Phrase BRACKETED =
      Phrase.of("[（(][一二三四五六七八九十]{1,2}[）)]([^。：:；;]{1," + LONGEST + "})");
  private static final int LONGEST_LINE = 24;
  private static final Phrase OWN_LINE = Phrase.of("^([^。；;，,]{2," + LONGEST_LINE + "})$");
  private static final Phrase RUN_IN = Phrase.of("^([^。：:；;，,]{2,20})[。：:]");

  private static final Phrase ASPECT =
      Phrase.of("(?:^|(?<=[。；;])|在)([^。：:；;，,在]{2,16}(?:方面|(?:管理|建设|保障|公开)上(?=[，,])))");

  private Subheadings() {}

  static List<String> of(List<String> paragraphs) {
    List<String> found = new ArrayList<>();
    for (String paragraph : paragraphs) {
      add(NUMBERED, paragraph, found);
      add(BRACKETED, paragraph, found);
      if (paragraph.length() <= LONGEST_LINE) {
        add(OWN_LINE, paragraph, found);
      }
      add(RUN_IN, paragraph, found);
      if (paragraph.contains("方面") || paragraph.contains("上，")) {
        add(ASPECT, paragraph, found);
      }
    }
    return found;
  }

  private static void add(Phrase form, String paragraph, List<String> found) {
    form.all(paragraph).forEach(hit -> found.add(head(hit)));
  }

  /**
   * A head longer than a title is the first clause of a sentence: only what precedes its comma
   * counts.
   */
  private static String head(MatchResult match) {
    String head = match.group(1);
    return head.length() > LONGEST / 2 ? head.split("[，,]", 2)[0] : head;
  }
}
