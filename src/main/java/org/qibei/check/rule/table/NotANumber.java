package org.qibei.check.rule.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.report.Figure;
import org.qibei.report.Place;

/**
 * Words where a figure is due (TAB-06); a letter O read as zero and a unit after an amount are only
 * pointed out.
 */
public final class NotANumber implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return FoundTables.lacking(dossier);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.report().figures().entrySet().stream()
        .flatMap(entry -> flaw(entry.getKey(), entry.getValue()).stream());
  }

  private static Optional<Flaw> flaw(Cell cell, Figure figure) {
    if (figure instanceof Figure.Text) {
      return Optional.of(flawOf(cell, figure));
    }
    if (figure instanceof Figure.Number number && !number.plain()) {
      boolean unit = cell.kind() == Column.Kind.AMOUNT && number.raw().contains("元");
      String grade = unit ? "unit" : "letterZero";
      return Optional.of(flawOf(cell, figure).grade(grade).expected(number.value()));
    }
    return Optional.empty();
  }

  private static Flaw flawOf(Cell cell, Figure figure) {
    return Flaw.at(Place.of(cell)).declared(figure.raw().strip());
  }
}
