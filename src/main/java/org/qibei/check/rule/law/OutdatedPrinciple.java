package org.qibei.check.rule.law;

import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;

/** The principle in its wording before 2019 (LEG-04); the title of an old document may have it. */
public final class OutdatedPrinciple implements Rule {

  private static final Phrase PRINCIPLE = Phrase.of("公开(是|为)原则[，,、；;”“\"]{0,3}以?不公开(是|为)例外");
  private static final Phrase TITLES = Phrase.of("《[^》]*》");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Prose.passages(dossier).stream()
        .flatMap(
            passage ->
                PRINCIPLE
                    .hits(TITLES.removedFrom(passage.text()))
                    .map(hit -> Flaw.at(passage.place()).quoting(hit.group())))
        .limit(1);
  }
}
