package org.qibei.check.rule.section;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Absence;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.Traces;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * A section that says nothing (SEC-03); where a table is due, its absence is told by TAB-01 alone.
 */
public final class MissingSection implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Absence.lacking(() -> absences(dossier));
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Absence.flaws(absences(dossier));
  }

  private static Stream<Absence> absences(Dossier dossier) {
    Contents contents = Contents.of(dossier);
    Traces traces = Traces.in(dossier);
    return Arrays.stream(Section.values())
        .filter(section -> contents.tableOf(section).isEmpty() && !contents.hasContent(section))
        .map(section -> new Absence(Flaw.at(Place.of(section)), !traces.of(section)));
  }
}
