package org.qibei.extraction.recognition;

/**
 * One way to read the pieces before a candidate's numbers as its label, and how far to trust it.
 */
record Spelling(String text, Letters letters, double trust) {

  Spelling(String text, double trust) {
    this(text, Letters.of(text), trust);
  }
}
