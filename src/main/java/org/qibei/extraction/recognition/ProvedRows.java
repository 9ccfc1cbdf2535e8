package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.extraction.Doubt;
import org.qibei.extraction.Reason;
import org.qibei.form.Form;
import org.qibei.form.Row;
import org.qibei.form.Table;
import org.qibei.form.TieOut;

/**
 * Rows of table 2 whose label cannot be read well, but which the equations prove: if every row has
 * its figures and all sums across and down the table come out, the only row in doubt can be no
 * other. Two rows that stand in for each other in the same sum are not proved.
 */
final class ProvedRows {
  private static final String TABLE = "t2";
  private static final List<String> RECEIVED = List.of("newReceived", "carriedIn");
  private static final String RESULTS = "results";
  private static final Set<Reason> ABOUT_ROWS =
      Set.of(Reason.ROW_FROM_POSITION, Reason.LABEL_DAMAGED, Reason.ROW_ORDER);

  private ProvedRows() {}

  /** Doubts about columns stay: their order may be wrong in all rows alike. */
  static void believe(Form form, Found found) {
    List<TieOut> equations =
        form.tieOuts().stream()
            .filter(tieOut -> tieOut.left().stream().allMatch(cell -> cell.table().equals(TABLE)))
            .toList();
    boolean proved =
        equations.stream()
            .allMatch(tieOut -> Balance.holds(tieOut, found.figures()).equals(Optional.of(true)));
    if (proved) {
      believeSingle(form.table(TABLE), found);
    }
  }

  private static void believeSingle(Table table, Found found) {
    Map<String, List<Row>> doubted =
        table.rows().stream()
            .filter(row -> found.doubts().stream().anyMatch(doubt -> isAbout(row, doubt)))
            .collect(Collectors.groupingBy(ProvedRows::sum));
    doubted.values().stream()
        .filter(rows -> rows.size() == 1)
        .map(rows -> rows.get(0))
        .forEach(row -> found.believe(doubt -> isAbout(row, doubt)));
  }

  /** The sum in which any two rows may change places unseen. */
  private static String sum(Row row) {
    if (RECEIVED.contains(row.id())) {
      return RECEIVED.toString();
    }
    return row.groups().isEmpty() || row.id().equals("resultTotal") ? row.id() : RESULTS;
  }

  private static boolean isAbout(Row row, Doubt doubt) {
    return ABOUT_ROWS.contains(doubt.reason()) && doubt.place().startsWith(row.path() + ".");
  }
}
