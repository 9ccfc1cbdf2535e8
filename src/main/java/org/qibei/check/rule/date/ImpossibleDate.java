package org.qibei.check.rule.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.report.Place;

/**
 * A closing date that no calendar has, or that lies well after the day the report was handed in
 * (DAT-08); a few days ahead are usual.
 */
public final class ImpossibleDate implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    boolean dated =
        dossier.report().signedOn().isPresent() || SignOff.impossible(dossier).isPresent();
    return dated ? Optional.empty() : Optional.of(Input.SIGN_OFF_DATE);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Flaw flaw = Flaw.at(Place.report());
    return dossier
        .report()
        .signedOn()
        .map(signed -> ahead(dossier, signed).map(handedIn -> ahead(flaw, signed, handedIn)))
        .orElseGet(() -> SignOff.impossible(dossier).map(flaw::declared))
        .stream();
  }

  private static Optional<LocalDate> ahead(Dossier dossier, LocalDate signed) {
    long usual = dossier.policy().threshold(Threshold.DAYS_AHEAD).longValue();
    return dossier.filed().arrival().filter(day -> signed.isAfter(day.plusDays(usual)));
  }

  private static Flaw ahead(Flaw flaw, LocalDate signed, LocalDate handedIn) {
    return flaw.declared(signed.toString()).expected(handedIn.toString()).grade("ahead");
  }
}
