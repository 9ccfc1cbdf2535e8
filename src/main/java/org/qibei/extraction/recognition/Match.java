package org.qibei.extraction.recognition;

/** A target that was found in a candidate, how well its label fits, and why it was taken for it. */
record Match(Target target, Candidate candidate, double fit, Grounds grounds) {

  /** What speaks for a row. */
  enum Grounds {
    /** Its label. */
    LABEL,
    /** Its label, although that fits another row better. */
    LABEL_OF_ANOTHER,
    /** Its place between its neighbours. */
    POSITION,
    /** Its label, at a place where the form has other rows. */
    LABEL_OUT_OF_ORDER
  }

  boolean byPosition() {
    return grounds == Grounds.POSITION;
  }

  boolean isOutOfOrder() {
    return grounds == Grounds.LABEL_OUT_OF_ORDER;
  }
}
