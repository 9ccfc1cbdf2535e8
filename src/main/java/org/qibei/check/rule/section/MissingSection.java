package org.qibei.check.rule.section;

import java.util.Arrays;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Rule;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * A section that says nothing (SEC-03); where a table is due, its absence is told by TAB-01 alone.
 */
public final class MissingSection implements Rule {

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Contents contents = Contents.of(dossier);
    return Arrays.stream(Section.values())
        .filter(section -> contents.tableOf(section).isEmpty() && !contents.hasContent(section))
        .map(section -> Flaw.at(Place.of(section)));
  }
}
