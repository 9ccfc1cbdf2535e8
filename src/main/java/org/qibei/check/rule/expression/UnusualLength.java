package org.qibei.check.rule.expression;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.report.Place;

/** A narrative far shorter or longer than reports are (FMT-10). */
public final class UnusualLength implements Rule {

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    int length =
        dossier.narrative().whole().mapToInt(part -> Prose.hanCharacters(part.text())).sum();
    int shortest = dossier.policy().threshold(Threshold.NARRATIVE_SHORTEST).intValue();
    int longest = dossier.policy().threshold(Threshold.NARRATIVE_LONGEST).intValue();
    Flaw flaw = Flaw.at(Place.report()).declared(BigDecimal.valueOf(length));
    if (length < shortest) {
      return Stream.of(flaw.expected(BigDecimal.valueOf(shortest)));
    }
    return length > longest
        ? Stream.of(flaw.grade("long").expected(BigDecimal.valueOf(longest)))
        : Stream.empty();
  }
}
