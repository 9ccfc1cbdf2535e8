package org.qibei.check.rule.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Absence;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.form.Row;
import org.qibei.form.Section;
import org.qibei.form.Table;
import org.qibei.report.Place;

/** A row of the form that the table does not have (TAB-02); an undivided row （六） counts once. */
public final class MissingRow implements Rule {

  private static final String UNDIVIDED = "otherHandling";

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return FoundTables.lacking(dossier).or(() -> Absence.lacking(() -> absences(dossier)));
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Absence.flaws(absences(dossier));
  }

  private static Stream<Absence> absences(Dossier dossier) {
    return FoundTables.of(dossier).stream()
        .filter(table -> table.section() != Section.REVIEW_LITIGATION)
        .flatMap(table -> absences(dossier, table));
  }

  private static Stream<Absence> absences(Dossier dossier, Table table) {
    Contents contents = Contents.of(dossier);
    boolean hybrid =
        dossier.report().hybridFigures().keySet().stream()
            .anyMatch(path -> path.startsWith(table.id() + "." + UNDIVIDED));
    Stream<Absence> rows =
        table.rows().stream()
            .filter(row -> !contents.has(row) && !(hybrid && row.id().startsWith(UNDIVIDED)))
            .map(
                row ->
                    new Absence(
                        Flaw.at(Place.row(table.id(), row.id())), isCertain(dossier, table, row)));
    return hybrid && !WrongForm.isUsed(dossier)
        ? Stream.concat(rows, Stream.of(new Absence(otherEdition(table), true)))
        : rows;
  }

  /** Beside a row that was placed with doubt, a row may only have been misplaced. */
  private static boolean isCertain(Dossier dossier, Table table, Row row) {
    int at = table.rows().indexOf(row);
    return table.rows().subList(Math.max(0, at - 1), Math.min(table.rows().size(), at + 2)).stream()
        .noneMatch(near -> FoundTables.isDoubted(dossier, near));
  }

  /** Three rows run into one cost three; one row split into three costs one. */
  private static Flaw otherEdition(Table table) {
    Flaw flaw = Flaw.at(Place.row(table.id(), UNDIVIDED));
    long due = table.rows().stream().map(Row::id).filter(id -> id.startsWith(UNDIVIDED)).count();
    return due > 1 ? flaw.grade("undivided") : flaw;
  }
}
