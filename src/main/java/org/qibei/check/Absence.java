package org.qibei.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Something of the form that was not found: certainly not there, or perhaps only not made out by
 * the reader.
 */
public record Absence(Flaw flaw, boolean certain) {

  /** Only what is certainly absent is the agency's fault. */
  public static Stream<Flaw> flaws(Stream<Absence> absences) {
    return absences.filter(Absence::certain).map(Absence::flaw);
  }

  /** Where nothing is certain a person has to look first. */
  public static Optional<Input> lacking(Supplier<Stream<Absence>> absences) {
    List<Absence> all = absences.get().toList();
    boolean unclear = !all.isEmpty() && all.stream().noneMatch(Absence::certain);
    return unclear ? Optional.of(Input.CONFIRMATION) : Optional.empty();
  }
}
