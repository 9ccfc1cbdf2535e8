package org.qibei.check.similarity;

import java.util.List;

/** For each shingle the texts that are looked up by it, in their order. */
final class PrefixIndex {

  private final int[] starts;
  private final int[] texts;

  /** Looks texts up by these of their shingles, whose numbers are below a given one. */
  PrefixIndex(int shingles, List<int[]> prefixes) {
    starts = new int[shingles + 1];
    for (int[] prefix : prefixes) {
      for (int shingle : prefix) {
        starts[shingle]++;
      }
    }
    for (int shingle = 1; shingle <= shingles; shingle++) {
      starts[shingle] += starts[shingle - 1];
    }
    texts = new int[starts[shingles]];
    for (int text = prefixes.size() - 1; text >= 0; text--) {
      for (int shingle : prefixes.get(text)) {
        texts[--starts[shingle]] = text;
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
