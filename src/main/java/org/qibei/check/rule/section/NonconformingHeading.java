package org.qibei.check.rule.section;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.form.Form;
import org.qibei.form.Section;
import org.qibei.report.Place;
import org.qibei.report.SectionText;

/** A heading in other words than the format's or an accepted variant of them (SEC-04). */
public final class NonconformingHeading implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Numerals.lackingHeadings(dossier);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Form form = dossier.report().form();
    return dossier.report().sections().entrySet().stream()
        .filter(section -> section.getValue().heading().isPresent())
        .filter(section -> !isAccepted(form, section))
        .map(
            section ->
                Flaw.at(Place.of(section.getKey()))
                    .declared(section.getValue().heading().orElseThrow().strip())
                    .expected(form.heading(section.getKey())));
  }

  private static boolean isAccepted(Form form, Map.Entry<Section, SectionText> section) {
    String words = Prose.words(Numerals.without(section.getValue().heading().orElseThrow()));
    return form.acceptedHeadings(section.getKey()).stream()
        .map(Prose::words)
        .anyMatch(words::equals);
  }
}
