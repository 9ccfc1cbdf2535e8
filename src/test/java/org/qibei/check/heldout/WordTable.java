package org.qibei.check.heldout;

import java.util.HashMap;
import java.util.Map;
import org.qibei.form.Layout;
import org.qibei.form.LayoutCell;
import org.qibei.form.LayoutRow;

/** A table of the form as Word keeps it: merged cells continue in each line they reach into. */
final class WordTable {

  private final Layout layout;
  private final Map<String, String> figures;
  private final Map<Integer, int[]> open = new HashMap<>();
  private final StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid/>");

  WordTable(Layout layout, Map<String, String> figures) {
    this.layout = layout;
    this.figures = figures;
  }

  String xml() {
    for (LayoutRow row : Sheet.rows(layout)) {
      xml.append("<w:tr>");
      int column = continued(0);
      for (LayoutCell cell : row.cells()) {
        boolean merged = cell.rowSpan() > 1;
        cell(cell.colSpan(), merged ? "restart" : "", Sheet.words(cell, figures));
        if (merged) {
          open.put(column, new int[] {cell.rowSpan() - 1, cell.colSpan()});
        }
        column = continued(column + cell.colSpan());
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl><w:p/>").toString();
  }

  /** Sets what reaches in from above, and tells the first free column. */
  private int continued(int from) {
    int column = from;
    while (open.containsKey(column)) {
      int[] left = open.get(column);
      cell(left[1], "continue", "");
      if (--left[0] == 0) {
        open.remove(column);
      }
      column += left[1];
    }
    return column;
  }

  private void cell(int columns, String merge, String words) {
    xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"%d\"/>".formatted(columns));
    if (!merge.isEmpty()) {
      xml.append("<w:vMerge w:val=\"%s\"/>".formatted(merge));
    }
    xml.append("</w:tcPr><w:p><w:r><w:t>")
        .append(Sheet.escaped(words))
        .append("</w:t></w:r></w:p></w:tc>");
  }
}
