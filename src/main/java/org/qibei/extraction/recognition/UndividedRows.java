package org.qibei.extraction.recognition;

import java.util.List;
import java.util.stream.Stream;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.Reason;
import org.qibei.form.Form;
import org.qibei.form.Row;

/**
 * Rows of another edition that bear the name of a group of this one: a report that divides the
 * group has no such row, so one of the divided rows may have lost its own label there.
 */
final class UndividedRows {
  private final Form form;
  private final List<Match> matches;
  private final Found found;

  UndividedRows(Form form, List<Match> matches, Found found) {
    this.form = form;
    this.matches = matches;
    this.found = found;
  }

  void doubt() {
    matches.stream().filter(match -> match.target().foreign()).forEach(this::doubt);
  }

  private void doubt(Match match) {
    List<Row> divided =
        form.table(match.target().table()).rows().stream()
            .filter(row -> !row.groups().isEmpty())
            .filter(row -> isNameOf(match.target(), row.groups().get(row.groups().size() - 1)))
            .toList();
    if (divided.stream().anyMatch(this::isFound)) {
      Provenance place = match.candidate().cells().get(0).provenance();
      Stream.concat(
              match.target().cells().stream(),
              divided.stream().filter(row -> !isFound(row)).flatMap(row -> row.cells().stream()))
          .forEach(cell -> found.doubt(cell.path(), Reason.ROW_FROM_POSITION, 0, place));
    }
  }

  private static boolean isNameOf(Target target, String group) {
    return target.keys().get(0).words().equals(PlainText.key(group));
  }

  private boolean isFound(Row row) {
    return row.cells().stream().anyMatch(found.figures()::containsKey);
  }
}
