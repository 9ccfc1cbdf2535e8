package org.qibei.extraction.recognition;

import org.qibei.extraction.PlainText;

/**
 * One way in which a label may be written; the own words of the row must be found in it, the names
 * of its groups alone are not enough.
 */
record Key(Label label, Label own) {

  Key(String words, String ownWords) {
    this(new Label(words), new Label(ownWords));
  }

  static Key of(String label) {
    return new Key(PlainText.key(label), "");
  }

  static Key in(String groups, String label) {
    return new Key(PlainText.key(groups + label), PlainText.key(label));
  }

  String words() {
    return label.text();
  }

  /** No text with these letters fits better. */
  double fitAtMost(Letters text) {
    return label.fitAtMost(text);
  }

  /** How well a text fits, or nothing where it fits no better than the least that counts. */
  double fit(String text, double least) {
    double fit = label.fit(text, least);
    return own.length() == 0 || fit <= least ? fit : Math.min(fit, own.contained(text));
  }
}
