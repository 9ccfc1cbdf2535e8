package org.qibei.check.similarity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.LongStream;

/** All runs of five characters of a text, each once, as numbers in ascending order. */
public final class Shingles {

  private static final int LENGTH = 5;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int HALF = 32;

  private final long[] numbers;

  Shingles(long[] numbers) {
    this.numbers = numbers;
  }

  /** The shingles of texts from which everything but Chinese characters has gone. */
  static Shingles of(Iterable<String> texts) {
    LongStream.Builder numbers = LongStream.builder();
    for (String text : texts) {
      for (int at = 0; at + LENGTH <= text.length(); at++) {
        numbers.add(number(text, at));
      }
    }
    return new Shingles(numbers.build().sorted().distinct().toArray());
  }

  /** The same shingles as they were kept by {@link #bytes}. */
  public static Shingles of(byte[] kept) {
    long[] numbers = new long[kept.length / Long.BYTES];
    ByteBuffer.wrap(kept).asLongBuffer().get(numbers);
    return new Shingles(numbers);
  }

  /** All numbers in their order, eight bytes each. */
  public byte[] bytes() {
    ByteBuffer kept = ByteBuffer.allocate(numbers.length * Long.BYTES);
    kept.asLongBuffer().put(numbers);
    return kept.array();
  }

  public int size() {
    return numbers.length;
  }

  /** The share of common shingles among all of both (Jaccard), from 0 to 1. */
  public double likeness(Shingles other) {
    int common = common(other);
    int all = size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  long[] numbers() {
    return numbers;
  }

  private int common(Shingles other) {
    int common = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < numbers.length && theirs < other.numbers.length) {
      int order = Long.compare(numbers[mine], other.numbers[theirs]);
      common += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return common;
  }

  private static long number(String text, int at) {
    long number = 0;
    for (int i = at; i < at + LENGTH; i++) {
      number = (number ^ text.charAt(i)) * MIX;
      number ^= number >>> HALF;
    }
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Shingles that && Arrays.equals(numbers, that.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
