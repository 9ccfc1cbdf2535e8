package org.qibei.check.rule.date;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;

/** A report published after the day Article 49 sets, or after an earlier local one (DAT-07). */
public final class PublishedLate implements Rule {

  @Override
  public boolean concerns(Dossier dossier) {
    return Lateness.concerns(dossier);
  }

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.filed().publishedOn().isEmpty()
        ? Optional.of(Input.PUBLICATION_DATE)
        : Lateness.lacking(dossier);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Lateness.of(dossier, dossier.filed().publishedOn().orElseThrow()).stream();
  }
}
