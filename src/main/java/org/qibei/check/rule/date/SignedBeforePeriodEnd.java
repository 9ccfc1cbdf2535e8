package org.qibei.check.rule.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/** A report dated before the year it reports on was over (DAT-02). */
public final class SignedBeforePeriodEnd implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return SignOff.lacking(dossier);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    LocalDate end = LocalDate.of(dossier.fiscalYear().getAsInt(), 12, 31);
    return dossier.report().signedOn().stream()
        .filter(signed -> !signed.isAfter(end))
        .map(signed -> Flaw.at(Place.report()).declared(signed.toString()));
  }
}
