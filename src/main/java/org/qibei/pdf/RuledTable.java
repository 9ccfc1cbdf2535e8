package org.qibei.pdf;

import static org.qibei.pdf.SetRow.LEADING;
import static org.qibei.pdf.SetRow.PAD;
import static org.qibei.pdf.SetRow.STYLE;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/**
 * A ruled table that runs over as many pages as it needs: its head is repeated, never stands alone,
 * and a row is broken only when no page could hold it.
 */
public final class RuledTable {
  private static final float RULE = 0.6f;
  private static final int FEWEST_LINES = 4;

  private final TypeArea area;
  private final List<TableColumn> columns;
  private final Metrics metrics;
  private final Pages pages;
  private SetRow head;
  private Sheet sheet;
  private float y;

  /** A table as wide as the type area. */
  public RuledTable(TypeArea area, List<TableColumn> columns, Metrics metrics, Pages pages) {
    this.area = area;
    this.columns = columns;
    this.metrics = metrics;
    this.pages = pages;
  }

  /**
   * Sets the rows, beginning on this sheet at this distance from its top; the last row leaves room
   * for what follows it (at most half a page). Returns the sheet on which the table ends.
   */
  public Sheet set(Tag parent, List<TableRow> rows, Sheet first, float from, float room)
      throws IOException {
    TableSetting setting =
        new TableSetting(columns, rows, metrics, parent.add("Table"), area.width());
    sheet = first;
    y = from;
    head = setting.head();
    List<SetRow> set = rows.stream().map(setting::row).toList();
    float below = Math.min(room, area.height() / 2);
    for (int i = 0; i < set.size(); i++) {
      float least = least(set, i, below);
      if (i == 0) {
        open(least);
      } else if (y + least > area.bottom()) {
        turn();
      }
      place(set.get(i), i == set.size() - 1 ? below : 0);
    }
    return sheet;
  }

  /** The head goes where the first row goes. */
  private void open(float least) throws IOException {
    if (y + head.height() + least > area.bottom()) {
      sheet = pages.next();
      y = area.top();
    }
    draw(head, false);
  }

  /**
   * Room without which a row does not begin: the last row wants that below the table too, a group's
   * heading that of the row below it.
   */
  private float least(List<SetRow> rows, int at, float below) {
    SetRow row = rows.get(at);
    float height = row.height();
    if (height > area.height() - 2 * head.height()) {
      height = FEWEST_LINES * LEADING + 2 * PAD;
    }
    if (at == rows.size() - 1) {
      return height + below;
    }
    return row.group() ? height + least(rows, at + 1, below) : height;
  }

  private void place(SetRow row, float after) throws IOException {
    int from = 0;
    SetRow rest = row;
    while (y + rest.height() + after > area.bottom()) {
      int fitting = (int) ((area.bottom() - y - 2 * PAD) / LEADING);
      int to = Math.min(from + fitting, row.lines() - 1);
      if (to > from) {
        draw(row.slice(from, to), false);
        from = to;
        rest = row.slice(from, row.lines());
      }
      turn();
    }
    draw(rest, false);
  }

  private void turn() throws IOException {
    sheet = pages.next();
    y = area.top();
    draw(head, true);
  }

  private void draw(SetRow row, boolean silently) throws IOException {
    float height = row.height();
    float x = area.left();
    for (int i = 0; i < row.cells().size(); i++) {
      cell(row, i, x, silently);
      sheet.rule(x, y, x, y + height, RULE, Color.BLACK);
      x += row.widths()[i];
    }
    sheet.rule(area.right(), y, area.right(), y + height, RULE, Color.BLACK);
    sheet.rule(area.left(), y, area.right(), y, RULE, Color.BLACK);
    sheet.rule(area.left(), y + height, area.right(), y + height, RULE, Color.BLACK);
    y += height;
  }

  private void cell(SetRow row, int column, float x, boolean silently) throws IOException {
    List<Line> lines = row.cells().get(column);
    float above = (row.height() - lines.size() * LEADING) / 2 + (LEADING - STYLE.size()) / 2;
    float baseline = y + above + TypeArea.ABOVE_BASELINE * STYLE.size();
    for (Line line : lines) {
      if (silently) {
        sheet.setSilently(line, STYLE, x + PAD, baseline);
      } else {
        sheet.set(row.tags().get(column), line, STYLE, x + PAD, baseline);
      }
      baseline += LEADING;
    }
  }
}
