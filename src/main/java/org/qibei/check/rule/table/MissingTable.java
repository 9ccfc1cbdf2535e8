package org.qibei.check.rule.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.form.Table;
import org.qibei.report.Place;

/** A statutory table of which not even three rows were found (TAB-01). */
public final class MissingTable implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    boolean unclear =
        dossier.report().form().tables().stream().map(Table::id).allMatch(dossier::doubts);
    return unclear ? Optional.of(Input.CONFIRMATION) : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Contents contents = Contents.of(dossier);
    return dossier.report().form().tables().stream()
        .filter(table -> !contents.has(table) && !dossier.doubts(table.id()))
        .map(table -> Flaw.at(Place.table(table.id())));
  }
}
