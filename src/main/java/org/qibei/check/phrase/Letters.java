package org.qibei.check.phrase;

import java.util.BitSet;
import java.util.function.IntConsumer;

/** The letters that may stand at one place of a phrase: certain ones, or any at all. */
final class Letters {

  /** Any letter, and the end of the text as well. */
  static final Letters ANY = new Letters(new BitSet());

  static final Letters DIGITS = range('0', '9');
  static final Letters SPACES = range('\t', '\r').and(range(' ', ' '));

  private final BitSet letters;

  private Letters(BitSet letters) {
    this.letters = letters;
  }

  static Letters range(int from, int to) {
    BitSet letters = new BitSet();
    letters.set(from, to + 1);
    return new Letters(letters);
  }

  Letters and(Letters others) {
    if (isAny() || others.isAny()) {
      return ANY;
    }
    BitSet both = (BitSet) letters.clone();
    both.or(others.letters);
    return new Letters(both);
  }

  /** From the one letter to the other, and all between them. */
  Letters upTo(Letters last) {
    return isAny() || last.isAny()
        ? ANY
        : range(letters.nextSetBit(0), last.letters.previousSetBit(Character.MAX_VALUE));
  }

  boolean isAny() {
    return this == ANY;
  }

  int size() {
    return letters.cardinality();
  }

  void each(IntConsumer action) {
    letters.stream().forEach(action);
  }
}
