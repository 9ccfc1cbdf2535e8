package org.qibei.check.rule.section;

import java.util.Arrays;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Rule;
import org.qibei.form.Section;
import org.qibei.report.Place;

/** A section whose content stands without its heading (SEC-02). */
public final class MissingHeading implements Rule {

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Contents contents = Contents.of(dossier);
    return Arrays.stream(Section.values())
        .filter(section -> !contents.hasHeading(section) && contents.hasContent(section))
        .map(
            section ->
                Flaw.at(Place.of(section)).expected(dossier.report().form().heading(section)));
  }
}
