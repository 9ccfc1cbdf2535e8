package org.qibei.check.rule.table;

import java.util.Optional;
import java.util.stream.Stream;
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
    return FoundTables.lacking(dossier);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return FoundTables.of(dossier).stream()
        .filter(table -> table.section() != Section.REVIEW_LITIGATION)
        .flatMap(table -> missing(dossier, table));
  }

  private static Stream<Flaw> missing(Dossier dossier, Table table) {
    Contents contents = Contents.of(dossier);
    boolean hybrid =
        dossier.report().hybridFigures().keySet().stream()
            .anyMatch(path -> path.startsWith(table.id() + "." + UNDIVIDED));
    Stream<Flaw> rows =
        table.rows().stream()
            .filter(row -> !contents.has(row) && !(hybrid && row.id().startsWith(UNDIVIDED)))
            .map(row -> Flaw.at(Place.row(table.id(), row.id())));
    return hybrid && !WrongForm.isUsed(dossier)
        ? Stream.concat(rows, Stream.of(otherEdition(table)))
        : rows;
  }

  /** Three rows run into one cost three; one row split into three costs one. */
  private static Flaw otherEdition(Table table) {
    Flaw flaw = Flaw.at(Place.row(table.id(), UNDIVIDED));
    long due = table.rows().stream().map(Row::id).filter(id -> id.startsWith(UNDIVIDED)).count();
    return due > 1 ? flaw.grade("undivided") : flaw;
  }
}
