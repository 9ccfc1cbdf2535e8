package org.qibei.check.rule.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.Count;

/** A count that is negative or broken: nobody answers minus three requests (TAB-07). */
public final class IllegalCount implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.report().counts().findAny().isPresent()
        ? Optional.empty()
        : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier
        .report()
        .counts()
        .filter(Count::isIllegal)
        .map(count -> Flaw.at(count.place()).declared(count.value()));
  }
}
