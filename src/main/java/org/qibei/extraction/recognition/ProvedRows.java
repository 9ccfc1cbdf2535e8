package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qibei.extraction.Reason;
import org.qibei.form.Form;
import org.qibei.form.TieOut;

/**
 * Rows of table 2 whose label cannot be read well, but which the equations prove: if every row has
 * its figures and all sums across and down the table come out, none of them is another row.
 */
final class ProvedRows {
  private static final String TABLE = "t2.";
  private static final Set<Reason> ABOUT_ROWS =
      Set.of(Reason.ROW_FROM_POSITION, Reason.LABEL_DAMAGED);

  private ProvedRows() {}

  /** Doubts about columns stay: their order may be wrong in all rows alike. */
  static void believe(Form form, Found found) {
    List<TieOut> equations =
        form.tieOuts().stream()
            .filter(tieOut -> tieOut.left().stream().allMatch(c -> c.path().startsWith(TABLE)))
            .toList();
    boolean proved =
        equations.stream()
            .allMatch(tieOut -> Balance.holds(tieOut, found.figures()).equals(Optional.of(true)));
    if (proved) {
      found.believe(
          doubt -> doubt.place().startsWith(TABLE) && ABOUT_ROWS.contains(doubt.reason()));
    }
  }
}
