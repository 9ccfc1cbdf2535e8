package org.qibei.check.rule.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.Figure;
import org.qibei.report.Place;

/** A stroke, a dash or 无 where a figure is due (TAB-05). */
public final class PlaceholderCell implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return FoundTables.lacking(dossier);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.report().figures().entrySet().stream()
        .filter(entry -> entry.getValue() instanceof Figure.Placeholder)
        .map(entry -> Flaw.at(Place.of(entry.getKey())).declared(entry.getValue().raw().strip()));
  }
}
