package org.qibei.check.rule.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Level;
import org.qibei.report.Place;

/** Whether something was done after the day the law sets, or after an earlier local one. */
final class Lateness {

  private Lateness() {}

  /** Towns have a local deadline only. */
  static boolean concerns(Dossier dossier) {
    boolean town = dossier.level().filter(level -> level == Level.TOWN).isPresent();
    return !town || dossier.filed().localDeadline().isPresent();
  }

  static Optional<Input> lacking(Dossier dossier) {
    if (dossier.fiscalYear().isEmpty()) {
      return Optional.of(Input.FISCAL_YEAR);
    }
    return dossier.level().isEmpty() ? Optional.of(Input.AGENCY_LEVEL) : Optional.empty();
  }

  static Optional<Flaw> of(Dossier dossier, LocalDate done) {
    return Deadlines.statutory(dossier)
        .filter(done::isAfter)
        .map(due -> flaw(done, due).grade(Deadlines.grade(due, done)))
        .or(
            () ->
                dossier
                    .filed()
                    .localDeadline()
                    .filter(done::isAfter)
                    .map(due -> flaw(done, due).grade("local")));
  }

  private static Flaw flaw(LocalDate done, LocalDate due) {
    return Flaw.at(Place.report())
        .declared(done.toString())
        .expected(due.toString())
        .difference(BigDecimal.valueOf(Deadlines.days(due, done)));
  }
}
