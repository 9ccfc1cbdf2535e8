package org.qibei.form;

import java.util.ArrayList;
import java.util.List;

/** Table 1 as printed: a block for each item of Article 20, with its own heads. */
final class ProactiveDisclosureLayout {
  private final Form form;
  private final Table table;
  private final int valueWidth;
  private final int labelWidth;

  private ProactiveDisclosureLayout(Form form) {
    this.form = form;
    this.table = form.table("t1");
    boolean halves = table.rows().stream().anyMatch(row -> row.columns().size() == 2);
    this.valueWidth = halves ? 6 : 3;
    this.labelWidth = valueWidth / 3;
  }

  static Layout of(Form form) {
    ProactiveDisclosureLayout layout = new ProactiveDisclosureLayout(form);
    return new Layout(List.of(), layout.body(), layout.labelWidth + layout.valueWidth);
  }

  private List<LayoutRow> body() {
    List<LayoutRow> lines = new ArrayList<>();
    String block = "";
    for (Row row : table.rows()) {
      if (!row.groups().get(0).equals(block)) {
        block = row.groups().get(0);
        lines.add(new LayoutRow(List.of(LayoutCell.head(block, 1, labelWidth + valueWidth))));
        lines.add(heads(row));
      }
      lines.add(values(row));
    }
    return lines;
  }

  private LayoutRow heads(Row row) {
    List<LayoutCell> cells = new ArrayList<>();
    cells.add(LayoutCell.head(form.label("t1.corner"), 1, labelWidth));
    int width = valueWidth / row.columns().size();
    row.columns().forEach(column -> cells.add(LayoutCell.head(column.label(), 1, width)));
    return new LayoutRow(cells);
  }

  private LayoutRow values(Row row) {
    List<LayoutCell> cells = new ArrayList<>();
    cells.add(LayoutCell.label(row.label(), 1, labelWidth));
    int width = valueWidth / row.columns().size();
    row.cells().forEach(cell -> cells.add(LayoutCell.value(cell, width)));
    return new LayoutRow(cells);
  }
}
