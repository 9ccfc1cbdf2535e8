package org.qibei.notice;

import static org.qibei.notice.LetterStyle.AREA;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.qibei.pdf.Block;
import org.qibei.pdf.GridFlow;
import org.qibei.pdf.Sheet;
import org.qibei.pdf.Tag;
import org.qibei.pdf.TaggedPdf;

/**
 * Runs the blocks of a letter over its pages. If the signature would miss a page by a line or two,
 * that page is ruled more closely, as the standard allows (7.3.5.5).
 */
final class LetterFlow {
  private static final int MOST_EXTRA_LINES = 2;

  private final List<GridFlow.Placed> lines;
  private final IntUnaryOperator rows;

  private LetterFlow(List<GridFlow.Placed> lines, IntUnaryOperator rows) {
    this.lines = lines;
    this.rows = rows;
  }

  static LetterFlow of(List<Block> blocks, int firstRow) {
    LetterFlow plain = of(blocks, page -> AREA.lines(), firstRow);
    int closer = plain.lastPage() - 1;
    for (int extra = 1; closer > 0 && extra <= MOST_EXTRA_LINES; extra++) {
      int more = AREA.lines() + extra;
      LetterFlow tried = of(blocks, page -> page == closer ? more : AREA.lines(), firstRow);
      if (tried.lastPage() < plain.lastPage()) {
        return tried;
      }
    }
    return plain;
  }

  private static LetterFlow of(List<Block> blocks, IntUnaryOperator rows, int firstRow) {
    return new LetterFlow(GridFlow.place(blocks, rows, firstRow), rows);
  }

  int lastPage() {
    return lines.get(lines.size() - 1).page();
  }

  List<GridFlow.Placed> lines() {
    return lines;
  }

  /** Sets all lines and returns the last page. */
  Sheet set(TaggedPdf pdf, LetterSheets sheets, Sheet first) throws IOException {
    List<Sheet> pages = new ArrayList<>(List.of(first));
    Map<Block, Tag> tags = new IdentityHashMap<>();
    for (GridFlow.Placed placed : lines) {
      while (pages.size() <= placed.page()) {
        pages.add(sheets.next());
      }
      Block block = placed.block();
      Tag tag = tags.computeIfAbsent(block, b -> pdf.root().add(b.type()));
      float baseline =
          AREA.ruled(rows.applyAsInt(placed.page())).baseline(placed.row(), block.style().size());
      pages.get(placed.page()).set(tag, placed.line(), block.style(), AREA.left(), baseline);
    }
    return pages.get(pages.size() - 1);
  }
}
