package org.qibei.check.rule.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;

/**
 * A report dated after the day Article 49 sets, or after an earlier local one (DAT-03); the day of
 * a correction says nothing of that.
 */
public final class SignedLate implements Rule {

  @Override
  public boolean concerns(Dossier dossier) {
    return Lateness.concerns(dossier);
  }

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return SignOff.lacking(dossier).or(() -> Lateness.lacking(dossier));
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    LocalDate signed = dossier.report().signedOn().orElseThrow();
    return dossier.filed().isOfACorrection(signed)
        ? Stream.empty()
        : Lateness.of(dossier, signed).stream();
  }
}
