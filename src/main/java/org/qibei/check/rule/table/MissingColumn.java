package org.qibei.check.rule.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    return FoundTables.lacking(dossier);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return FoundTables.of(dossier).stream()
        .flatMap(
            table ->
                table.section() == Section.REVIEW_LITIGATION
                    ? missingInOneLine(dossier, table)
                    : missingInRows(dossier, table));
  }

  private static Stream<Flaw> missingInRows(Dossier dossier, Table table) {
    List<Row> found = Contents.of(dossier).rows(table);
    return table.columns().stream()
        .filter(column -> isMissing(dossier, column, found))
        .map(column -> Flaw.at(Place.column(table.id(), column.id())));
  }

  private static boolean isMissing(Dossier dossier, Column column, List<Row> found) {
    List<Cell> due =
        found.stream().filter(row -> has(row, column)).map(row -> row.cell(column.id())).toList();
    long there = due.stream().filter(cell -> dossier.report().figure(cell).isPresent()).count();
    return !due.isEmpty() && there * 2 < due.size();
  }

  private static boolean has(Row row, Column column) {
    return row.columns().stream().anyMatch(own -> own.id().equals(column.id()));
  }

  private static Stream<Flaw> missingInOneLine(Dossier dossier, Table table) {
    Contents contents = Contents.of(dossier);
    return table.rows().stream()
        .flatMap(
            block ->
                contents.has(block)
                    ? missingCells(dossier, block)
                    : Stream.of(Flaw.at(Place.row(table.id(), block.id()))));
  }

  private static Stream<Flaw> missingCells(Dossier dossier, Row block) {
    return block.cells().stream()
        .filter(cell -> dossier.report().figure(cell).isEmpty())
        .map(cell -> Flaw.at(Place.of(cell)));
  }
}
