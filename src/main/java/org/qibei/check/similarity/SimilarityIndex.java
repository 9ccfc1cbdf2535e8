package org.qibei.check.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A collection of texts in which those that are alike to a threshold are found, exactly. Texts that
 * share enough share some of their rarest shingles (prefix filter of PPJoin); how many these must
 * be grows with the texts (as in AdaptJoin), so that chance meetings of common words are not
 * compared at all. Only texts of about the same length meet. For one thread.
 */
public final class SimilarityIndex {

  /** One shingle in so many of a text has to be shared among the rarest of both. */
  private static final int TELLING = 20;

  private static final double ROUNDING = 1e-9;

  private final double threshold;
  private final int[] numbers;
  private final int[] lengths;
  private final Ranking ranking;
  private final int[][] texts;
  private final PrefixIndex index;
  private final int[] overlap;
  private final int[] touched;

  /** A text of the collection, by its place among them, and how alike the text asked for is. */
  private record Meeting(int place, double likeness) {}

  public SimilarityIndex(List<Shingles> all, double threshold) {
    this.threshold = threshold;
    this.numbers =
        IntStream.range(0, all.size())
            .filter(text -> all.get(text).size() > 0)
            .boxed()
            .sorted(Comparator.comparingInt(text -> all.get(text).size()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.lengths = IntStream.of(numbers).map(text -> all.get(text).size()).toArray();
    this.ranking = Ranking.of(all);
    this.texts =
        IntStream.of(numbers).mapToObj(all::get).map(ranking::ranked).toArray(int[][]::new);
    this.index = new PrefixIndex(ranking.size(), texts, this::prefix);
    this.overlap = new int[texts.length];
    this.touched = new int[texts.length];
  }

  /** All pairs within the collection at or above the threshold. */
  public List<Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    for (int text = 0; text < texts.length; text++) {
      for (Meeting other : meetings(texts[text], lengths[text], text)) {
        int one = Math.min(numbers[text], numbers[other.place()]);
        int two = Math.max(numbers[text], numbers[other.place()]);
        found.add(new Pair(one, two, other.likeness()));
      }
    }
    return found;
  }

  /** The texts of the collection to which another text is alike, by their numbers in it. */
  public List<Match> like(Shingles text) {
    int longer = first((int) Math.floor(text.size() / threshold + ROUNDING) + 1);
    return meetings(ranking.ranked(text), text.size(), longer).stream()
        .map(other -> new Match(numbers[other.place()], other.likeness()))
        .toList();
  }

  /** How many shingles a text must share with any other one, which is also that one's length. */
  private int least(int length) {
    return (int) Math.ceil(threshold * length - ROUNDING);
  }

  /** How many of these must be among the rarest of both; for two texts, the shorter one's. */
  private int telling(int length) {
    return Math.min(1 + length / TELLING, least(length));
  }

  /** So many of the rarest shingles that not all of those that must be shared lie outside. */
  private int prefix(int length) {
    return length - least(length) + telling(length);
  }

  /** Among the texts before a place; a text's shingles that no text here has are its rarest. */
  private List<Meeting> meetings(int[] ranks, int length, int before) {
    int unknown = length - ranks.length;
    int count = candidates(ranks, prefix(length) - unknown, first(least(length)), before);
    List<Meeting> found = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int other = touched[i];
      if (overlap[other] >= telling(Math.min(length, lengths[other]))) {
        int all = length + lengths[other];
        int common = common(ranks, texts[other], needed(all));
        if (common > 0) {
          found.add(new Meeting(other, (double) common / (all - common)));
        }
      }
      overlap[other] = 0;
    }
    return found;
  }

  /** The first text that is so long. */
  private int first(int length) {
    int place = Arrays.binarySearch(lengths, length);
    while (place > 0 && lengths[place - 1] == length) {
      place--;
    }
    return place < 0 ? -place - 1 : place;
  }

  /** Counts what the rarest of these shingles have in common with those of the texts here. */
  private int candidates(int[] ranks, int rarest, int from, int before) {
    int count = 0;
    for (int i = 0; i < Math.min(rarest, ranks.length); i++) {
      int to = index.to(ranks[i]);
      for (int place = index.from(ranks[i]); place < to; place++) {
        int other = index.text(place);
        if (other >= before) {
          break;
        }
        if (other >= from && overlap[other]++ == 0) {
          touched[count++] = other;
        }
      }
    }
    return count;
  }

  /** The number of common shingles, or 0 as soon as they cannot be enough. */
  private static int common(int[] mine, int[] theirs, int needed) {
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

  /** How many shingles two texts must share that have so many together. */
  private int needed(int both) {
    return (int) Math.ceil(threshold / (1 + threshold) * both - ROUNDING);
  }
}
