package org.qibei.extraction.recognition;

/** Where each letter stands in a short text, as the bits of a word; a table without boxes. */
final class LetterPlaces {
  static final int LONGEST = 64;

  private static final int SIZE = 128;
  private static final int SPREAD = 0x9E3779B1;
  private static final int SHIFT = 25;

  private final char[] letters = new char[SIZE];
  private final long[] places = new long[SIZE];

  LetterPlaces(String text) {
    for (int i = 0; i < text.length(); i++) {
      int slot = slot(text.charAt(i));
      letters[slot] = text.charAt(i);
      places[slot] |= 1L << i;
    }
  }

  /** Bit i is set if the letter stands at place i. */
  long of(char letter) {
    return places[slot(letter)];
  }

  private int slot(char letter) {
    int slot = letter * SPREAD >>> SHIFT;
    while (places[slot] != 0 && letters[slot] != letter) {
      slot = slot + 1 & SIZE - 1;
    }
    return slot;
  }
}
