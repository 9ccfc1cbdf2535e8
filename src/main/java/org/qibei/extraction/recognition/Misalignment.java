package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.report.Figure;

/** Whether so many rows of table 2 do not add up that their columns may be shifted. */
final class Misalignment {
  private static final int FEWEST_ROWS = 5;
  private static final int SHARE_OF_ROWS = 3;

  private Misalignment() {}

  static boolean in(Map<Cell, Figure> figures) {
    Form newest = Forms.all().get(Forms.all().size() - 1);
    List<Boolean> rows =
        newest.tieOuts().stream()
            .filter(tieOut -> tieOut.identity().equals("I-1"))
            .map(tieOut -> Balance.holds(tieOut, figures))
            .flatMap(Optional::stream)
            .toList();
    long broken = rows.stream().filter(holds -> !holds).count();
    return broken >= FEWEST_ROWS && broken * SHARE_OF_ROWS >= rows.size();
  }
}
