package org.qibei.extraction.recognition;

/**
 * A label that is looked for in many texts. How few edits turn some part of a text into it is
 * counted for all of its letters at once, in the bits of a word (Myers 1999, bit-vector algorithm
 * for approximate string matching); only what may fit is then looked at letter by letter.
 */
final class Label {
  private final String text;
  private final Letters letters;
  private final LetterPlaces places;

  Label(String text) {
    this.text = text;
    this.letters = Letters.of(text);
    this.places =
        new LetterPlaces(text.substring(0, Math.min(text.length(), LetterPlaces.LONGEST)));
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** No text with these letters fits better. */
  double fitAtMost(Letters other) {
    return Similarity.atMost(other, letters);
  }

  /** How well a text fits, or nothing where it fits no better than the least that counts. */
  double fit(String other, double least) {
    if (other.equals(text)) {
      return 1;
    }
    return 1 - edits(other) / (double) length() > least ? Similarity.of(other, text) : 0;
  }

  /** How much of the label is in the text, whatever stands around it. */
  double contained(String other) {
    return 1 - edits(other) / (double) length();
  }

  /**
   * The share of both texts that is common to them in the same order, or nothing where their
   * lengths alone keep it below the least that counts (Hyyrö 2004, bit-parallel computation of the
   * length of the longest common subsequence).
   */
  double likeness(String other, double least) {
    int longer = Math.max(length(), other.length());
    int shorter = Math.min(length(), other.length());
    if (shorter == 0 || shorter < least * longer) {
      return 0;
    }
    long left = -1;
    for (int i = 0; i < other.length(); i++) {
      long taken = left & places.of(other.charAt(i));
      left = left + taken | left - taken;
    }
    return (double) Long.bitCount(~left & -1L >>> -length()) / longer;
  }

  /** What the part of a text that is nearest to the label needs to become the label. */
  private int edits(String other) {
    return length() > LetterPlaces.LONGEST
        ? Similarity.editsOfBestPart(other, text)
        : editsInBits(other);
  }

  private int editsInBits(String other) {
    long last = 1L << length() - 1;
    long more = -1;
    long less = 0;
    int edits = length();
    int fewest = edits;
    for (int i = 0; i < other.length() && fewest > 0; i++) {
      long equal = places.of(other.charAt(i));
      long down = equal | less;
      long across = (equal & more) + more ^ more | equal;
      long rises = less | ~(across | more);
      long falls = more & across;
      edits += (rises & last) != 0 ? 1 : (falls & last) != 0 ? -1 : 0;
      fewest = Math.min(fewest, edits);
      rises <<= 1;
      more = falls << 1 | ~(down | rises);
      less = rises & down;
    }
    return fewest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Label label && label.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
