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
    List<List<Glyph>> units = units(glyphs);
    for (RuledTable.Box box : table.cells()) {
      cells.add(cell(box, text(inside(box, units), box)));
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

  /** The letters by the smallest boxes between any lines, which a cell may span several of. */
  private List<List<Glyph>> units(List<Glyph> glyphs) {
    List<List<Glyph>> units = new ArrayList<>();
    for (int i = 0; i < table.rows() * table.columns(); i++) {
      units.add(new ArrayList<>());
    }
    for (Glyph glyph : glyphs) {
      int column = table.columnAt(glyph.centreX());
      int row = table.rowAt(glyph.centreY());
      if (column >= 0 && row >= 0) {
        units.get(row * table.columns() + column).add(glyph);
      }
    }
    return units;
  }

  private List<Glyph> inside(RuledTable.Box box, List<List<Glyph>> units) {
    List<Glyph> inside = new ArrayList<>();
    for (int row = box.top(); row < box.bottom(); row++) {
      for (int column = box.left(); column < box.right(); column++) {
        inside.addAll(units.get(row * table.columns() + column));
      }
    }
    return inside;
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
