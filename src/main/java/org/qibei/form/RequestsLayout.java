package org.qibei.form;

import java.util.ArrayList;
import java.util.List;

/** Table 2 as printed: three label columns, seven value columns. */
final class RequestsLayout {
  private final Form form;
  private final Table table;

  private RequestsLayout(Form form) {
    this.form = form;
    this.table = form.table("t2");
  }

  static Layout of(Form form) {
    RequestsLayout layout = new RequestsLayout(form);
    return new Layout(layout.head(), layout.body(), 10);
  }

  private List<LayoutRow> head() {
    List<Column> columns = table.columns();
    List<LayoutCell> organisations = new ArrayList<>();
    columns.subList(1, 6).forEach(c -> organisations.add(LayoutCell.head(c.label(), 1, 1)));
    return List.of(
        new LayoutRow(
            List.of(
                LayoutCell.head(form.label("t2.note"), 3, 3),
                LayoutCell.head(form.label("t2.applicants"), 1, 7))),
        new LayoutRow(
            List.of(
                LayoutCell.head(columns.get(0).label(), 2, 1),
                LayoutCell.head(form.label("t2.organisations"), 1, 5),
                LayoutCell.head(columns.get(6).label(), 2, 1))),
        new LayoutRow(organisations));
  }

  private List<LayoutRow> body() {
    List<LayoutRow> lines = new ArrayList<>();
    List<String> above = List.of();
    for (Row row : table.rows()) {
      List<LayoutCell> cells = new ArrayList<>();
      for (int depth = 0; depth < row.groups().size(); depth++) {
        if (above.size() <= depth || !above.get(depth).equals(row.groups().get(depth))) {
          cells.add(group(row.groups().get(depth), depth));
        }
      }
      above = row.groups();
      cells.add(LayoutCell.label(row.label(), 1, 3 - row.groups().size()));
      row.cells().forEach(cell -> cells.add(LayoutCell.value(cell, 1)));
      lines.add(new LayoutRow(cells));
    }
    return lines;
  }

  private LayoutCell group(String label, int depth) {
    int rows = (int) table.rows().stream().filter(row -> row.groups().contains(label)).count();
    return depth == 0 ? LayoutCell.vertical(label, rows) : LayoutCell.label(label, rows, 1);
  }
}
