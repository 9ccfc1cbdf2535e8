package org.qibei.check.similarity;

/** For each shared shingle the texts that are looked up by it, in the order in which they came. */
final class PrefixIndex {

  private final int[] first;
  private final int[] end;
  private final int[] texts;

  /** Makes room for the prefixes of all texts; shingles below zero are in no other text. */
  PrefixIndex(int shingles, Iterable<int[]> prefixes) {
    int[] counts = new int[shingles + 1];
    for (int[] prefix : prefixes) {
      for (int shingle : prefix) {
        counts[Math.max(-1, shingle) + 1]++;
      }
    }
    first = new int[shingles];
    for (int shingle = 1; shingle < shingles; shingle++) {
      first[shingle] = first[shingle - 1] + counts[shingle];
    }
    end = first.clone();
    texts = new int[shingles == 0 ? 0 : first[shingles - 1] + counts[shingles]];
  }

  void add(int text, int[] prefix) {
    for (int shingle : prefix) {
      if (shingle >= 0) {
        texts[end[shingle]++] = text;
      }
    }
  }

  /** The first place of a shingle at which a text that came no earlier than another one stands. */
  int from(int shingle, int earliest) {
    while (first[shingle] < end[shingle] && texts[first[shingle]] < earliest) {
      first[shingle]++;
    }
    return first[shingle];
  }

  /** Behind the last place of a shingle. */
  int to(int shingle) {
    return end[shingle];
  }

  int text(int place) {
    return texts[place];
  }
}
