package org.qibei.check.similarity;

import java.util.Optional;

/** The reports that other agencies handed in for the same year: the one most alike, if any is. */
public record Peers(Optional<Alike> likest) {

  /** Compared with all others, and like none. */
  public static Peers none() {
    return new Peers(Optional.empty());
  }

  public static Peers likest(Alike alike) {
    return new Peers(Optional.of(alike));
  }
}
