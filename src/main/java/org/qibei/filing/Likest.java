package org.qibei.filing;

/** Another report handed in, and how alike it is, from 0 to 1. */
record Likest(long submission, double likeness) {

  /** The one that is more alike; of two that are equally alike the first. */
  static Likest of(Likest first, Likest second) {
    return second.likeness > first.likeness ? second : first;
  }
}
