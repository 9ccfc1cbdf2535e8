package org.qibei.filing;

import org.qibei.check.similarity.Shingles;

/** The words of a report handed in, for comparing. */
record KeptWords(long submission, byte[] shingles) {

  Shingles words() {
    return Shingles.of(shingles);
  }
}
