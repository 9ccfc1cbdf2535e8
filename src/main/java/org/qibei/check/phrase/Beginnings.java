package org.qibei.check.phrase;

import java.util.List;

/**
 * The first two letters that a phrase can begin with, kept as two small tables of bits. Letters
 * that share a bit are only tried in vain; a place where the phrase does begin is never passed
 * over.
 */
final class Beginnings {

  private static final int FIRSTS = 1024;
  private static final int ALL = Character.MAX_VALUE + 1;
  private static final int PAIRS = 4096;
  private static final int MANY = 2000;

  private final long[] firsts;
  private final long[] alone;
  private final long[] pairs = new long[PAIRS / Long.SIZE];
  private final boolean anything;
  private final boolean atStart;

  Beginnings(List<Opening> openings) {
    int letters = openings.stream().mapToInt(opening -> opening.first().size()).sum();
    int size = letters > FIRSTS / 4 ? ALL : FIRSTS;
    firsts = new long[size / Long.SIZE];
    alone = new long[size / Long.SIZE];
    boolean any = false;
    boolean start = false;
    for (Opening opening : openings) {
      if (opening.atStart()) {
        start = true;
      } else if (opening.first().isAny()) {
        any = true;
      } else {
        add(opening.first(), opening.second());
      }
    }
    this.anything = any;
    this.atStart = start;
  }

  boolean areAnything() {
    return anything;
  }

  /** The next place, from a place on, where the phrase may begin; -1 when there is none. */
  int next(String text, int from) {
    if (anything || atStart && from == 0) {
      return from;
    }
    int at = first(text, from);
    while (at >= 0 && !goesOn(text, at)) {
      at = first(text, at + 1);
    }
    return at;
  }

  /**
   * The loop that an inspection spends most of its time in: nothing but one look at each letter.
   */
  private int first(String text, int from) {
    long[] bits = firsts;
    int mask = bits.length - 1;
    int end = text.length();
    for (int at = from; at < end; at++) {
      char letter = text.charAt(at);
      if ((bits[(letter >> 6) & mask] & 1L << letter) != 0) {
        return at;
      }
    }
    return -1;
  }

  boolean mayStand(String text, int at) {
    return anything
        || atStart && at == 0
        || at < text.length() && has(firsts, text.charAt(at)) && goesOn(text, at);
  }

  private boolean goesOn(String text, int at) {
    char first = text.charAt(at);
    return has(alone, first)
        || at + 1 < text.length() && has(pairs, pair(first, text.charAt(at + 1)));
  }

  private void add(Letters first, Letters second) {
    boolean open = second.isAny() || first.size() * second.size() > MANY;
    first.each(
        one -> {
          set(firsts, one);
          if (open) {
            set(alone, one);
          } else {
            second.each(two -> set(pairs, pair(one, two)));
          }
        });
  }

  private static char pair(int first, int second) {
    return (char) (31 * first + second);
  }

  private static boolean has(long[] bits, char letter) {
    return (bits[(letter >> 6) & (bits.length - 1)] & 1L << letter) != 0;
  }

  private static void set(long[] bits, int letter) {
    bits[(letter >> 6) & (bits.length - 1)] |= 1L << letter;
  }
}
