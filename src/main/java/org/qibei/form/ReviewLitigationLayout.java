package org.qibei.form;

import java.util.ArrayList;
import java.util.List;

/** Table 3 as printed: fifteen columns and a single line of values. */
final class ReviewLitigationLayout {
  private ReviewLitigationLayout() {}

  static Layout of(Form form) {
    Table table = form.table("t3");
    Row review = table.rows().get(0);
    LayoutRow first =
        new LayoutRow(
            List.of(
                LayoutCell.head(review.label(), 2, 5),
                LayoutCell.head(form.label("t3.litigation"), 1, 10)));
    List<LayoutCell> second = new ArrayList<>();
    List<LayoutCell> third = new ArrayList<>(outcomes(review));
    for (Row suit : table.rows().subList(1, 3)) {
      second.add(LayoutCell.head(suit.label(), 1, 5));
      third.addAll(outcomes(suit));
    }
    List<LayoutCell> values =
        table.cells().stream().map(cell -> LayoutCell.value(cell, 1)).toList();
    return new Layout(
        List.of(first, new LayoutRow(second), new LayoutRow(third)),
        List.of(new LayoutRow(values)),
        15);
  }

  private static List<LayoutCell> outcomes(Row row) {
    return row.columns().stream().map(c -> LayoutCell.head(c.label(), 1, 1)).toList();
  }
}
