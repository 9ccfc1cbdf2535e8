package org.qibei.check.rule.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Level;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/** A report dated after the day Article 49 sets, or after an earlier local one (DAT-03). */
public final class SignedLate implements Rule {

  @Override
  public boolean concerns(Dossier dossier) {
    boolean town = dossier.level().filter(level -> level == Level.TOWN).isPresent();
    return !town || dossier.filed().localDeadline().isPresent();
  }

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return SignOff.lacking(dossier)
        .or(() -> dossier.level().isEmpty() ? Optional.of(Input.AGENCY_LEVEL) : Optional.empty());
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    LocalDate signed = dossier.report().signedOn().orElseThrow();
    Optional<Flaw> late =
        Deadlines.statutory(dossier)
            .filter(signed::isAfter)
            .map(due -> flaw(signed, due).grade(Deadlines.grade(due, signed)));
    return late
        .or(
            () ->
                dossier
                    .filed()
                    .localDeadline()
                    .filter(signed::isAfter)
                    .map(due -> flaw(signed, due).grade("local")))
        .stream();
  }

  private static Flaw flaw(LocalDate signed, LocalDate due) {
    return Flaw.at(Place.report())
        .declared(signed.toString())
        .expected(due.toString())
        .difference(BigDecimal.valueOf(Deadlines.days(due, signed)));
  }
}
