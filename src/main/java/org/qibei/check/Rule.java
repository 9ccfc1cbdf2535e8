package org.qibei.check;

import java.util.Optional;
import java.util.stream.Stream;

/** One question put to a report; it knows what is wrong, where, and which grade applies. */
@FunctionalInterface
public interface Rule {

  /** The flaws it sees; asked only when it concerns the dossier and lacks nothing. */
  Stream<Flaw> examine(Dossier dossier);

  /** Whether the question makes sense for this agency and form at all. */
  default boolean concerns(Dossier dossier) {
    return true;
  }

  /** What is missing for an answer, if anything is. */
  default Optional<Input> lacking(Dossier dossier) {
    return Optional.empty();
  }
}
