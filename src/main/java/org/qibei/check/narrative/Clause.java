package org.qibei.check.narrative;

import java.util.List;

/**
 * The smallest stretch of a sentence between its marks; an aside stands in brackets, a comparison
 * begins with 比上年, 较, 同比 and the like.
 *
 * @param words the clause with quotations and titles hidden
 * @param lead what the sentence says before it
 */
record Clause(
    Sentence sentence,
    int from,
    int to,
    boolean aside,
    boolean comparison,
    String words,
    String lead) {

  Clause(Sentence sentence, int from, int to, boolean aside, boolean comparison) {
    this(
        sentence,
        from,
        to,
        aside,
        comparison,
        sentence.words().substring(from, to),
        sentence.words().substring(0, from));
  }

  /** As written. */
  String text() {
    return sentence.text().substring(from, to);
  }

  /** What the sentence says after this clause. */
  String rest() {
    return sentence.words().substring(to);
  }

  List<Mention> mentions() {
    return Mention.in(this);
  }
}
