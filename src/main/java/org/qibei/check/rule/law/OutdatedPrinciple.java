package org.qibei.check.rule.law;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;

/** The principle in its wording before 2019 (LEG-04); the title of an old document may have it. */
public final class OutdatedPrinciple implements Rule {

  private static final Pattern PRINCIPLE = Pattern.compile("公开(是|为)原则[，,、；;”“\"]{0,3}不公开(是|为)例外");
  private static final Pattern TITLES = Pattern.compile("《[^》]*》");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Prose.passages(dossier).stream()
        .flatMap(
            passage ->
                PRINCIPLE
                    .matcher(TITLES.matcher(passage.text()).replaceAll(""))
                    .results()
                    .map(hit -> Flaw.at(passage.place()).quoting(hit.group())))
        .limit(1);
  }
}
