package org.qibei.filing;

import java.time.Instant;

/** What became of one saved place: kept, or overtaken by a colleague who was there first. */
public sealed interface Saved {
  String place();

  /** The version to save from next time. */
  int version();

  /** The value stands as typed. */
  record Kept(String place, int version, Instant at) implements Saved {}

  /** Somebody else changed the place meanwhile; nothing was written, the caller decides. */
  record Overtaken(String place, int version, String by, String theirs, String yours)
      implements Saved {}

  default boolean isKept() {
    return this instanceof Kept;
  }
}
