package org.qibei.check.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds all pairs of texts that are alike to a threshold, exactly. Texts that share enough share
 * some of their rarest shingles (prefix filter of PPJoin); how many these must be grows with the
 * texts (as in AdaptJoin), so that chance meetings of common words are not compared at all. Only
 * texts of about the same length meet.
 */
public final class SimilarityJoin {

  /** One shingle in so many of a text has to be shared among the rarest of both. */
  private static final int TELLING = 20;

  private static final double ROUNDING = 1e-9;

  private final double threshold;
  private final int[] numbers;
  private final int[][] texts;
  private final int[][] prefixes;
  private final PrefixIndex index;
  private final int[] overlap;
  private final int[] touched;
  private final List<Pair> found = new ArrayList<>();

  private SimilarityJoin(List<Shingles> all, double threshold) {
    this.threshold = threshold;
    this.numbers =
        IntStream.range(0, all.size())
            .filter(text -> all.get(text).size() > 0)
            .boxed()
            .sorted(Comparator.comparingInt(text -> all.get(text).size()))
            .mapToInt(Integer::intValue)
            .toArray();
    Ranking ranking = Ranking.of(all);
    this.texts =
        IntStream.of(numbers).mapToObj(all::get).map(ranking::ranked).toArray(int[][]::new);
    this.prefixes = Arrays.stream(texts).map(this::prefix).toArray(int[][]::new);
    this.index = new PrefixIndex(ranking.shared(), Arrays.asList(prefixes));
    this.overlap = new int[texts.length];
    this.touched = new int[texts.length];
  }

  /** All pairs at or above the threshold. */
  public static List<Pair> of(List<Shingles> texts, double threshold) {
    return new SimilarityJoin(texts, threshold).run();
  }

  private List<Pair> run() {
    int earliest = 0;
    for (int text = 0; text < texts.length; text++) {
      while (texts[earliest].length < least(texts[text].length)) {
        earliest++;
      }
      verify(text, candidates(text, earliest));
      index.add(text, prefixes[text]);
    }
    return found;
  }

  /** How many shingles a text must share with any other one, which is also that one's length. */
  private int least(int length) {
    return (int) Math.ceil(threshold * length - ROUNDING);
  }

  /** How many of these must be among the rarest of both; for two texts, the shorter one's. */
  private int telling(int length) {
    return Math.min(1 + length / TELLING, least(length));
  }

  /**
   * The rarest shingles of a text, so many that not all of those that it must share lie outside.
   */
  private int[] prefix(int[] text) {
    return Arrays.copyOf(text, text.length - least(text.length) + telling(text.length));
  }

  /** Counts what the text's rarest shingles have in common with those of the texts before it. */
  private int candidates(int text, int earliest) {
    int count = 0;
    for (int shingle : prefixes[text]) {
      if (shingle >= 0) {
        int to = index.to(shingle);
        for (int place = index.from(shingle, earliest); place < to; place++) {
          int other = index.text(place);
          if (overlap[other]++ == 0) {
            touched[count++] = other;
          }
        }
      }
    }
    return count;
  }

  private void verify(int text, int count) {
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      if (overlap[other] >= telling(texts[other].length)) {
        int common = common(texts[text], texts[other]);
        if (common > 0) {
          add(text, other, common);
        }
      }
      overlap[other] = 0;
    }
  }

  private void add(int text, int other, int common) {
    int one = Math.min(numbers[text], numbers[other]);
    int two = Math.max(numbers[text], numbers[other]);
    int all = texts[text].length + texts[other].length - common;
    found.add(new Pair(one, two, (double) common / all));
  }

  /** The number of common shingles, or 0 as soon as they cannot be enough. */
  private int common(int[] mine, int[] theirs) {
    int needed = needed(mine.length, theirs.length);
    int common = 0;
    int a = 0;
    int b = 0;
    while (a < mine.length && b < theirs.length) {
      if (common + Math.min(mine.length - a, theirs.length - b) < needed) {
        return 0;
      }
      if (mine[a] == theirs[b]) {
        common++;
        a++;
        b++;
      } else if (mine[a] < theirs[b]) {
        a++;
      } else {
        b++;
      }
    }
    return common >= needed ? common : 0;
  }

  /** How many shingles two texts of these lengths must share. */
  private int needed(int one, int other) {
    return (int) Math.ceil(threshold / (1 + threshold) * (one + other) - ROUNDING);
  }
}
