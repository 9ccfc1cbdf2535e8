package org.qibei.check.narrative;

import java.util.List;
import org.qibei.check.phrase.Phrase;
import org.qibei.report.Place;

/**
 * One sentence of the text outside the tables. In {@code words} what stands in quotation marks and
 * titles is hidden, letter for letter, so that nobody takes a quotation for a statement; {@code
 * onRequests} where it stands under a heading on requests (依申请公开).
 */
public record Sentence(
    Place place, String text, String words, String before, String previous, boolean onRequests) {

  static final char HIDDEN = '□';

  private static final Phrase QUOTED =
      Phrase.of("《[^《》。]{1,80}》|“[^“”。]{1,60}”|‘[^‘’。]{1,60}’|\"[^\"。]{1,60}\"");

  /** The same text with quotations and titles hidden. */
  static String hidden(String text) {
    return QUOTED.replacedIn(
        text, quoted -> String.valueOf(HIDDEN).repeat(quoted.group().length()));
  }

  List<Clause> clauses() {
    return Clauses.of(this);
  }

  /** The paragraph up to this sentence, quotations hidden. */
  String context() {
    return before;
  }

  boolean has(Phrase pattern) {
    return pattern.isIn(words);
  }
}
