package org.qibei.extraction.recognition;

import org.qibei.extraction.PlainText;

/**
 * One way in which a label may be written; the own words of the row must be found in it, the names
 * of its groups alone are not enough.
 */
record Key(String words, String ownWords, Letters letters) {

  Key(String words, String ownWords) {
    this(words, ownWords, Letters.of(words));
  }

  static Key of(String label) {
    return new Key(PlainText.key(label), "");
  }

  static Key in(String groups, String label) {
    return new Key(PlainText.key(groups + label), PlainText.key(label));
  }

  /** No text with these letters fits better. */
  double fitAtMost(Letters text) {
    return Similarity.atMost(text, letters);
  }

  double fit(String text) {
    double fit = Similarity.of(text, words);
    return ownWords.isEmpty() || fit == 0
        ? fit
        : Math.min(fit, Similarity.contained(text, ownWords));
  }
}
