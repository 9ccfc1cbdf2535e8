package org.qibei.check.similarity;

import java.util.Arrays;

/** For each shared shingle the texts that are looked up by it, and where it stands in them. */
final class PrefixIndex {

  private final int[] first;
  private final int[] next;
  private final int[] text;
  private final int[] position;
  private int size;

  PrefixIndex(int shingles, int entries) {
    first = new int[shingles];
    Arrays.fill(first, -1);
    next = new int[entries];
    text = new int[entries];
    position = new int[entries];
  }

  /** Adds the first shingles of a text; those below zero are in no other text. */
  void add(int number, int[] shingles, int prefix) {
    for (int at = 0; at < Math.min(prefix, shingles.length); at++) {
      if (shingles[at] >= 0) {
        next[size] = first[shingles[at]];
        text[size] = number;
        position[size] = at;
        first[shingles[at]] = size++;
      }
    }
  }

  /** The first entry of a shingle, or -1. */
  int first(int shingle) {
    return shingle < 0 ? -1 : first[shingle];
  }

  int next(int entry) {
    return next[entry];
  }

  int text(int entry) {
    return text[entry];
  }

  int position(int entry) {
    return position[entry];
  }
}
