package org.qibei.extraction;

import java.util.List;

/** A piece of a document in reading order; all that an adapter hands to the recogniser. */
public sealed interface Block {

  Provenance provenance();

  /** A whole paragraph. */
  record Paragraph(String text, Provenance provenance) implements Block {}

  /** One line as set on the page; whether it belongs to a paragraph or a table is still open. */
  record Line(String text, Provenance provenance) implements Block {}

  /** A picture so large that text may stand in it, which nobody has read. */
  record Picture(Provenance provenance) implements Block {}

  /** A page, or a stretch of pages, of a certain size; it bears no words. */
  record Page(PageSize size) implements Block {
    @Override
    public Provenance provenance() {
      return Provenance.line(0, "");
    }
  }

  /** A table with its spans. */
  record Grid(int rows, int columns, List<GridCell> cells, Provenance provenance) implements Block {
    public Grid {
      cells = List.copyOf(cells);
    }
  }

  /** One cell of a grid; row and column count from 0. */
  record GridCell(
      int row, int column, int rowSpan, int columnSpan, String text, Provenance provenance) {

    public boolean covers(int row, int column) {
      return row >= this.row
          && row < this.row + rowSpan
          && column >= this.column
          && column < this.column + columnSpan;
    }
  }
}
