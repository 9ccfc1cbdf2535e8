package org.qibei.check.narrative;

import java.util.List;

/**
 * The smallest stretch of a sentence between its marks; an aside stands in brackets, a comparison
 * begins with 比上年, 较, 同比 and the like.
 */
record Clause(Sentence sentence, int from, int to, boolean aside, boolean comparison) {

  /** As written. */
  String text() {
    return sentence.text().substring(from, to);
  }

  /** With quotations and titles hidden. */
  String words() {
    return sentence.words().substring(from, to);
  }

  /** What the sentence says before this clause. */
  String lead() {
    return sentence.words().substring(0, from);
  }

  /** What the sentence says after this clause. */
  String rest() {
    return sentence.words().substring(to);
  }

  List<Mention> mentions() {
    return Mention.in(this);
  }
}
