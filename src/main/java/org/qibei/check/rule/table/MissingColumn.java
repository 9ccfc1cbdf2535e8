package org.qibei.check.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Absence;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.form.Row;
import org.qibei.form.Section;
import org.qibei.form.Table;
import org.qibei.report.Place;

/**
 * A column that most rows of a table do not have (TAB-03); table 3 is one line, so there it is a
 * cell or a whole block.
 */
public final class MissingColumn implements Rule {

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
        .flatMap(
            table ->
                table.section() == Section.REVIEW_LITIGATION
                    ? missingInOneLine(dossier, table)
                    : missingInRows(dossier, table));
  }

  private static Stream<Absence> missingInRows(Dossier dossier, Table table) {
    List<Row> found = Contents.of(dossier).rows(table);
    return table.columns().stream()
        .flatMap(column -> absence(dossier, table, column, found).stream());
  }

  private static Optional<Absence> absence(
      Dossier dossier, Table table, Column column, List<Row> found) {
    int due = 0;
    List<Cell> absent = new ArrayList<>();
    for (Row row : found) {
      Optional<Cell> cell = row.under(column);
      due += cell.isPresent() ? 1 : 0;
      cell.filter(each -> !isThere(dossier, each)).ifPresent(absent::add);
    }
    if (absent.size() * 2 <= due) {
      return Optional.empty();
    }
    boolean certain = absent.stream().noneMatch(cell -> dossier.doubts(cell.path()));
    return Optional.of(new Absence(Flaw.at(Place.column(table.id(), column.id())), certain));
  }

  private static Stream<Absence> missingInOneLine(Dossier dossier, Table table) {
    Contents contents = Contents.of(dossier);
    boolean certain =
        table.rows().stream().noneMatch(block -> FoundTables.isDoubted(dossier, block));
    return table.rows().stream()
        .flatMap(
            block ->
                contents.has(block)
                    ? missingCells(dossier, block)
                    : Stream.of(Place.row(table.id(), block.id())))
        .map(place -> new Absence(Flaw.at(place), certain));
  }

  private static Stream<Place> missingCells(Dossier dossier, Row block) {
    return block.cells().stream().filter(cell -> !isThere(dossier, cell)).map(Place::of);
  }

  private static boolean isThere(Dossier dossier, Cell cell) {
    return dossier.report().figure(cell).isPresent();
  }
}
