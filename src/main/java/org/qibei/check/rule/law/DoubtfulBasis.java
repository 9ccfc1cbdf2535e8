package org.qibei.check.rule.law;

import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;

/** A local rule cited that may no longer be in force, as the policy lists them (LEG-05). */
public final class DoubtfulBasis implements Rule {

  @Override
  public boolean concerns(Dossier dossier) {
    return !dossier.policy().doubtfulBases().isEmpty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.policy().doubtfulBases().stream()
        .flatMap(
            title ->
                Prose.passages(dossier).stream()
                    .filter(passage -> passage.text().contains("《" + Prose.squeeze(title) + "》"))
                    .map(passage -> Flaw.at(passage.place()).quoting("《" + title + "》"))
                    .limit(1));
  }
}
