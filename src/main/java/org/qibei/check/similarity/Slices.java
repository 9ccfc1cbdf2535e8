package org.qibei.check.similarity;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The numbers of all shingles of a collection in ascending order, as often as texts have them: a
 * slice of the numbers at a time, for all at once would take as much memory again as the texts.
 */
final class Slices implements Iterator<long[]> {

  private static final int ALL = 64;
  private static final long STEP = 1L << 58;

  private final List<Shingles> texts;
  private final int[] done;
  private int slice;

  Slices(List<Shingles> texts) {
    this.texts = texts;
    this.done = new int[texts.size()];
  }

  @Override
  public boolean hasNext() {
    return slice < ALL;
  }

  @Override
  public long[] next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int[] from = done.clone();
    long last = Long.MIN_VALUE + ++slice * STEP - 1;
    int size = 0;
    for (int text = 0; text < from.length; text++) {
      done[text] = behind(texts.get(text).numbers(), from[text], last);
      size += done[text] - from[text];
    }
    long[] numbers = new long[size];
    for (int text = 0, end = 0; text < from.length; end += done[text] - from[text], text++) {
      System.arraycopy(
          texts.get(text).numbers(), from[text], numbers, end, done[text] - from[text]);
    }
    Arrays.parallelSort(numbers);
    return numbers;
  }

  /** Behind the last of these numbers, from a place on, that is not above a given one. */
  private static int behind(long[] numbers, int from, long last) {
    int place = Arrays.binarySearch(numbers, from, numbers.length, last);
    return place < 0 ? -place - 1 : place + 1;
  }
}
