package org.qibei.check.rule.table;

import java.util.List;
import java.util.Optional;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Input;
import org.qibei.form.Cell;
import org.qibei.form.Row;
import org.qibei.form.Table;

/** The tables that are there and that the reader could make out. */
final class FoundTables {

  private FoundTables() {}

  static List<Table> of(Dossier dossier) {
    Contents contents = Contents.of(dossier);
    return dossier.report().form().tables().stream()
        .filter(table -> contents.has(table) && !dossier.doubts(table.id()))
        .toList();
  }

  /** Whether the reader doubts the row or any of its cells. */
  static boolean isDoubted(Dossier dossier, Row row) {
    return dossier.doubts(row.path())
        || row.cells().stream().map(Cell::path).anyMatch(dossier::doubts);
  }

  static Optional<Input> lacking(Dossier dossier) {
    return of(dossier).isEmpty() ? Optional.of(Input.TABLE) : Optional.empty();
  }
}
