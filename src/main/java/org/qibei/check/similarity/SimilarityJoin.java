package org.qibei.check.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds all pairs of texts that are alike to a threshold, exactly. Texts that share enough share
 * one of their rarest shingles (prefix filter, with the length and positional filters of PPJoin);
 * only such pairs are compared.
 */
public final class SimilarityJoin {

  private final double threshold;
  private final int[][] texts;
  private final int[] order;
  private final PrefixIndex index;
  private final int[] overlap;
  private final int[] touched;
  private final List<Pair> found = new ArrayList<>();

  private SimilarityJoin(List<Shingles> all, double threshold) {
    this.threshold = threshold;
    Ranking ranking = Ranking.of(all);
    this.texts = all.stream().map(ranking::ranked).toArray(int[][]::new);
    this.order =
        IntStream.range(0, texts.length)
            .boxed()
            .sorted(Comparator.comparingInt(text -> texts[text].length))
            .mapToInt(Integer::intValue)
            .toArray();
    this.index = new PrefixIndex(ranking.shared(), IntStream.of(order).map(this::prefix).sum());
    this.overlap = new int[texts.length];
    this.touched = new int[texts.length];
  }

  /** All pairs at or above the threshold. */
  public static List<Pair> of(List<Shingles> texts, double threshold) {
    return new SimilarityJoin(texts, threshold).run();
  }

  private List<Pair> run() {
    for (int text : order) {
      if (texts[text].length > 0) {
        verify(text, candidates(text));
        index.add(text, texts[text], prefix(text));
      }
    }
    return found;
  }

  /** How many of its rarest shingles a text has to be looked up by. */
  private int prefix(int text) {
    int length = texts[text].length;
    return length - (int) Math.ceil(threshold * length - 1e-9) + 1;
  }

  private int candidates(int text) {
    int[] mine = texts[text];
    int shortest = (int) Math.ceil(threshold * mine.length - 1e-9);
    int count = 0;
    int prefix = Math.min(mine.length, prefix(text));
    for (int at = 0; at < prefix; at++) {
      for (int entry = index.first(mine[at]); entry >= 0; entry = index.next(entry)) {
        int other = index.text(entry);
        int length = texts[other].length;
        if (length < shortest) {
          continue;
        }
        if (overlap[other] == 0) {
          touched[count++] = other;
        }
        int rest = Math.min(mine.length - at, length - index.position(entry));
        boolean possible =
            overlap[other] >= 0 && overlap[other] + rest >= needed(mine.length, length);
        overlap[other] = possible ? overlap[other] + 1 : Integer.MIN_VALUE;
      }
    }
    return count;
  }

  private void verify(int text, int count) {
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      if (overlap[other] > 0) {
        int common = common(texts[text], texts[other]);
        if (common > 0) {
          double likeness = (double) common / (texts[text].length + texts[other].length - common);
          found.add(new Pair(Math.min(text, other), Math.max(text, other), likeness));
        }
      }
      overlap[other] = 0;
    }
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
    return (int) Math.ceil(threshold / (1 + threshold) * (one + other) - 1e-9);
  }
}
