package org.qibei.check.rule.section;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.Whereabouts;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * Section six without a matter that the province asks for (SEC-11); a province's list says nothing
 * of agencies elsewhere.
 */
public final class MissingProvincialItem implements Rule {

  @Override
  public boolean concerns(Dossier dossier) {
    return !dossier.policy().provincialItems().isEmpty()
        && dossier.policy().province().filter(province -> !isThere(dossier, province)).isEmpty();
  }

  private static boolean isThere(Dossier dossier, String province) {
    return Whereabouts.of(dossier).mayBeIn(province);
  }

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Contents.of(dossier).lacking(Section.OTHER_MATTERS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String text = dossier.narrative().part(Section.OTHER_MATTERS).squeezed();
    return dossier.policy().provincialItems().stream()
        .filter(item -> item.keywords().stream().noneMatch(text::contains))
        .map(item -> Flaw.at(Place.of(Section.OTHER_MATTERS)).expected(item.id()));
  }
}
