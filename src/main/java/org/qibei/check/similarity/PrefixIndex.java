package org.qibei.check.similarity;

import java.util.function.IntUnaryOperator;

/** For each shingle the texts that are looked up by it, in their order. */
final class PrefixIndex {

  private final int[] starts;
  private final int[] texts;

  /**
   * Looks texts up by the first of their shingles, whose numbers are below a given one; how many of
   * them follows from how many a text has.
   */
  PrefixIndex(int shingles, int[][] all, IntUnaryOperator prefix) {
    starts = new int[shingles + 1];
    for (int[] text : all) {
      for (int i = 0; i < prefix.applyAsInt(text.length); i++) {
        starts[text[i]]++;
      }
    }
    for (int shingle = 1; shingle <= shingles; shingle++) {
      starts[shingle] += starts[shingle - 1];
    }
    texts = new int[starts[shingles]];
    for (int text = all.length - 1; text >= 0; text--) {
      for (int i = 0; i < prefix.applyAsInt(all[text].length); i++) {
        texts[--starts[all[text][i]]] = text;
      }
    }
  }

  /** The first place of a shingle. */
  int from(int shingle) {
    return starts[shingle];
  }

  /** Behind the last place of a shingle. */
  int to(int shingle) {
    return starts[shingle + 1];
  }

  int text(int place) {
    return texts[place];
  }
}
