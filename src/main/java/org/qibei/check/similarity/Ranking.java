package org.qibei.check.similarity;

import java.util.Arrays;
import java.util.List;

/** Shingles numbered by how many texts have them, the rarest first. */
record Ranking(long[] known, int[] starts, int[] rank, int shared) {

  private static final int BUCKETS = 1 << 20;
  private static final int SHIFT = 44;

  static Ranking of(List<Shingles> texts) {
    long[] all = new long[texts.stream().mapToInt(Shingles::size).sum()];
    int end = 0;
    for (Shingles text : texts) {
      System.arraycopy(text.numbers(), 0, all, end, text.size());
      end += text.size();
    }
    Arrays.parallelSort(all);
    return ranked(all, texts.size());
  }

  private static Ranking ranked(long[] all, int texts) {
    int[] perCount = new int[Math.max(texts, 1) + 2];
    int distinct = 0;
    int[] counts = new int[all.length];
    for (int from = 0; from < all.length; distinct++) {
      int to = from;
      while (to < all.length && all[to] == all[from]) {
        to++;
      }
      all[distinct] = all[from];
      counts[distinct] = to - from;
      perCount[to - from + 1]++;
      from = to;
    }
    Arrays.parallelPrefix(perCount, Integer::sum);
    int unique = perCount[2];
    int[] rank = new int[distinct];
    for (int i = 0; i < distinct; i++) {
      rank[i] = perCount[counts[i]]++ - unique;
    }
    long[] known = Arrays.copyOf(all, distinct);
    return new Ranking(known, starts(known), rank, distinct - unique);
  }

  /** The ranks of a text's shingles; what no other text has is below zero. */
  int[] ranked(Shingles text) {
    int[] ranks = new int[text.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = rank[find(text.numbers()[i])];
    }
    Arrays.sort(ranks);
    return ranks;
  }

  /** Where the numbers of each bucket begin: they are spread evenly, so a few steps lead there. */
  private static int[] starts(long[] known) {
    int[] starts = new int[BUCKETS + 1];
    for (long number : known) {
      starts[bucket(number) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return starts;
  }

  private int find(long number) {
    int at = starts[bucket(number)];
    while (known[at] != number) {
      at++;
    }
    return at;
  }

  private static int bucket(long number) {
    return (int) ((number ^ Long.MIN_VALUE) >>> SHIFT);
  }
}
