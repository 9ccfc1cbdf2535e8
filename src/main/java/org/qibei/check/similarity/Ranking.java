package org.qibei.check.similarity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The shingles of a collection, numbered by how many of its texts have them, the rarest first. */
record Ranking(long[] known, int[] starts, int[] rank) {

  private static final int BUCKETS = 1 << 20;
  private static final int SHIFT = 44;

  static Ranking of(List<Shingles> texts) {
    LongStream.Builder known = LongStream.builder();
    IntStream.Builder counts = IntStream.builder();
    Slices slices = new Slices(texts);
    while (slices.hasNext()) {
      long[] numbers = slices.next();
      int from = 0;
      for (int to = 1; to <= numbers.length; to++) {
        if (to == numbers.length || numbers[to] != numbers[from]) {
          known.add(numbers[from]);
          counts.add(to - from);
          from = to;
        }
      }
    }
    long[] numbers = known.build().toArray();
    return new Ranking(numbers, starts(numbers), ranks(counts.build().toArray(), texts.size()));
  }

  /** The place of each count among all of them, equal ones in their order. */
  private static int[] ranks(int[] counts, int most) {
    int[] perCount = new int[most + 2];
    for (int count : counts) {
      perCount[count + 1]++;
    }
    Arrays.parallelPrefix(perCount, Integer::sum);
    return Arrays.stream(counts).map(count -> perCount[count]++).toArray();
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
