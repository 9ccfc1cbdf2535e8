package org.qibei.check.similarity;

import java.util.Arrays;
import java.util.List;

/** The shingles of a collection, numbered by how many of its texts have them, the rarest first. */
record Ranking(long[] known, int[] starts, int[] rank) {

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
    int[] perCount = new int[texts + 2];
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
    int[] rank = new int[distinct];
    for (int i = 0; i < distinct; i++) {
      rank[i] = perCount[counts[i]]++;
    }
    long[] known = Arrays.copyOf(all, distinct);
    return new Ranking(known, starts(known), rank);
  }

  /** How many different shingles there are. */
  int size() {
    return known.length;
  }

  /** The ranks of those shingles of a text that the collection has, in ascending order. */
  int[] ranked(Shingles text) {
    int[] ranks = new int[text.size()];
    int count = 0;
    for (long number : text.numbers()) {
      int at = find(number);
      if (at >= 0) {
        ranks[count++] = rank[at];
      }
    }
    Arrays.sort(ranks, 0, count);
    return Arrays.copyOf(ranks, count);
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
    int bucket = bucket(number);
    for (int at = starts[bucket]; at < starts[bucket + 1]; at++) {
      if (known[at] == number) {
        return at;
      }
    }
    return -1;
  }

  private static int bucket(long number) {
    return (int) ((number ^ Long.MIN_VALUE) >>> SHIFT);
  }
}
