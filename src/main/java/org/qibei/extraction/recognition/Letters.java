package org.qibei.extraction.recognition;

/**
 * Which letters a text holds, as 64 bits that several letters may share: a quick answer to how many
 * letters of a label it can hold at most.
 */
record Letters(long bits, int length) {
  private static final int SPREAD = 0x9E3779B1;
  private static final int SHIFT = 26;

  static Letters of(CharSequence text) {
    long bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits |= 1L << (text.charAt(i) * SPREAD >>> SHIFT);
    }
    return new Letters(bits, text.length());
  }

  /** Never fewer than are truly shared: each bit that is not here stands for a letter at least. */
  int sharedAtMost(Letters label) {
    return label.length - Long.bitCount(label.bits & ~bits);
  }
}
