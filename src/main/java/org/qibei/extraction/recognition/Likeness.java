package org.qibei.extraction.recognition;

/** The share of two texts that is common to both in the same order, from 0 to 1. */
final class Likeness {
  private Likeness() {}

  /** Nothing for texts whose lengths alone keep them below the least that counts. */
  static double of(String a, String b, double least) {
    if (Math.min(a.length(), b.length()) < least * Math.max(a.length(), b.length())
        || a.isEmpty()) {
      return 0;
    }
    int[] above = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int[] line = new int[b.length() + 1];
      for (int j = 1; j <= b.length(); j++) {
        line[j] =
            a.charAt(i - 1) == b.charAt(j - 1) ? above[j - 1] + 1 : Math.max(above[j], line[j - 1]);
      }
      above = line;
    }
    return (double) above[b.length()] / Math.max(a.length(), b.length());
  }
}
