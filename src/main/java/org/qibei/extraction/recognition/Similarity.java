package org.qibei.extraction.recognition;

/** How much of a label is found in a piece of text, from 0 to 1. */
final class Similarity {
  private static final double COST_OF_UNEXPLAINED = 0.25;
  private static final int LONGEST_TEXT = 3;

  private Similarity() {}

  /** One minus the edits the best-fitting part needs, less a cost for the text around it. */
  static double of(String text, String label) {
    if (text.equals(label)) {
      return 1;
    }
    if (isHopeless(text.length(), label.length())
        || label.isEmpty()
        || sharedLetters(text, label) * 2 < label.length()) {
      return 0;
    }
    int[] best = bestPart(text, label);
    int unexplained = text.length() - best[1];
    double length = label.length();
    return Math.max(0, 1 - best[0] / length - COST_OF_UNEXPLAINED * unexplained / length);
  }

  /** What the similarity of no text with these letters exceeds. */
  static double atMost(Letters text, Letters label) {
    if (isHopeless(text.length(), label.length())) {
      return 0;
    }
    int shared = text.sharedAtMost(label);
    return shared * 2 < label.length() ? 0 : (double) shared / label.length();
  }

  private static boolean isHopeless(int text, int label) {
    return text * 2 < label || text > label * LONGEST_TEXT;
  }

  /** What the part of the text that is nearest to the label needs to become the label. */
  static int editsOfBestPart(String text, String label) {
    return text.contains(label) ? 0 : bestPart(text, label)[0];
  }

  private static int sharedLetters(String text, String label) {
    int shared = 0;
    for (int i = 0; i < label.length(); i++) {
      if (text.indexOf(label.charAt(i)) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  /** Edits and length of the part of the text that is nearest to the label. */
  private static int[] bestPart(String text, String label) {
    int n = label.length();
    int[] edits = new int[n + 1];
    int[] starts = new int[n + 1];
    for (int i = 0; i <= n; i++) {
      edits[i] = i;
    }
    int[] best = {edits[n], 0};
    for (int j = 1; j <= text.length(); j++) {
      int diagonal = edits[0];
      int diagonalStart = starts[0];
      edits[0] = 0;
      starts[0] = j;
      for (int i = 1; i <= n; i++) {
        int replaced = diagonal + (text.charAt(j - 1) == label.charAt(i - 1) ? 0 : 1);
        int start = diagonalStart;
        int cheapest = replaced;
        if (edits[i] + 1 < cheapest) {
          cheapest = edits[i] + 1;
          start = starts[i];
        }
        if (edits[i - 1] + 1 < cheapest) {
          cheapest = edits[i - 1] + 1;
          start = starts[i - 1];
        }
        diagonal = edits[i];
        diagonalStart = starts[i];
        edits[i] = cheapest;
        starts[i] = start;
      }
      if (edits[n] < best[0] || edits[n] == best[0] && j - starts[n] > best[1]) {
        best = new int[] {edits[n], j - starts[n]};
      }
    }
    return best;
  }
}
