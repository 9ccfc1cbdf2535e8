package org.qibei.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.Block;
import org.qibei.extraction.Provenance;

/** Fills the cells of a ruled table with the letters that stand in them. */
final class TableCells {
  private static final float FULL_LINE = 0.75f;

  /** A line with less room than this, in heights of its letters, takes no further digit. */
  private static final float ROOM = 1.3f;

  private final RuledTable table;
  private final PagePlace page;
  private final int number;

  private TableCells(RuledTable table, PagePlace page, int number) {
    this.table = table;
    this.page = page;
    this.number = number;
  }

  static Block.Grid grid(RuledTable table, List<Glyph> glyphs, PagePlace page, int number) {
    return new TableCells(table, page, number).grid(glyphs);
  }

  private Block.Grid grid(List<Glyph> glyphs) {
    List<Block.GridCell> cells = new ArrayList<>();
    for (RuledTable.Box box : table.cells()) {
      List<Glyph> inside = glyphs.stream().filter(glyph -> isIn(glyph, box)).toList();
      cells.add(cell(box, text(inside, box)));
    }
    Provenance whole =
        page.box(
            table.x(0),
            table.y(0),
            table.x(table.columns()) - table.x(0),
            table.y(table.rows()) - table.y(0),
            "");
    return new Block.Grid(table.rows(), table.columns(), cells, whole.atCell(number, 0, 0));
  }

  private Block.GridCell cell(RuledTable.Box box, String text) {
    Provenance provenance =
        page.box(
                table.x(box.left()),
                table.y(box.top()),
                table.x(box.right()) - table.x(box.left()),
                table.y(box.bottom()) - table.y(box.top()),
                text)
            .atCell(number, box.top() + 1, box.left() + 1);
    return new Block.GridCell(
        box.top(),
        box.left(),
        box.bottom() - box.top(),
        box.right() - box.left(),
        text,
        provenance);
  }

  private boolean isIn(Glyph glyph, RuledTable.Box box) {
    return glyph.centreX() >= table.x(box.left())
        && glyph.centreX() < table.x(box.right())
        && glyph.centreY() >= table.y(box.top())
        && glyph.centreY() < table.y(box.bottom());
  }

  /** Lines in a cell go on without a space; numbers only where the first one fills its line. */
  private String text(List<Glyph> glyphs, RuledTable.Box box) {
    float width = table.x(box.right()) - table.x(box.left());
    StringBuilder text = new StringBuilder();
    float last = 0;
    for (TextLine line : TextLine.of(glyphs)) {
      String words = line.text();
      boolean numbers =
          text.length() > 0
              && Character.isDigit(text.charAt(text.length() - 1))
              && Character.isDigit(words.charAt(0));
      if (numbers && last < width * FULL_LINE && width - last > ROOM * line.height()) {
        text.append('\n');
      }
      text.append(words);
      last = line.width();
    }
    return text.toString();
  }
}
