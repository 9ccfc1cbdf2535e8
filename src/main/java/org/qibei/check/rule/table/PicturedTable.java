package org.qibei.check.rule.table;

import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Rule;
import org.qibei.form.Table;
import org.qibei.report.Place;

/** A statutory table that the document shows as a picture, which nobody can search (FMT-09). */
public final class PicturedTable implements Rule {

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.report().form().tables().stream()
        .map(Table::id)
        .filter(dossier::isPictured)
        .map(table -> Flaw.at(Place.table(table)));
  }
}
