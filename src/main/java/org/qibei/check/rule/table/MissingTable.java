package org.qibei.check.rule.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Absence;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.Traces;
import org.qibei.form.Table;
import org.qibei.report.Place;

/**
 * A statutory table of which not even three rows were found; one that stands there as a picture is
 * told by FMT-09 (TAB-01).
 */
public final class MissingTable implements Rule {

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
    return dossier.report().form().tables().stream()
        .filter(table -> !contents.has(table) && !dossier.isPictured(table.id()))
        .map(table -> absence(dossier, table));
  }

  private static Absence absence(Dossier dossier, Table table) {
    boolean unclear = dossier.doubts(table.id()) || Traces.in(dossier).of(table);
    return new Absence(Flaw.at(Place.table(table.id())), !unclear);
  }
}
