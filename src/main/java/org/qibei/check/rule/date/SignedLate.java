package org.qibei.check.rule.date;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;

/** A report dated after the day Article 49 sets, or after an earlier local one (DAT-03). */
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
    return Lateness.of(dossier, dossier.report().signedOn().orElseThrow()).stream();
  }
}
