package org.qibei.extraction;

import java.util.List;
import org.qibei.extraction.html.HtmlAdapter;

/**
 * A document without pages as HTML, to find in it what was read: {@code data-at} is {@code l7} on
 * the seventh line or paragraph, {@code t1r2c3} on a cell. What a page brings along is still in it.
 */
public final class DocumentText {
  /** Further down nothing is read that a report could hold. */
  private static final int MOST_BLOCKS = 20_000;

  private final StringBuilder html = new StringBuilder();

  private DocumentText() {}

  public static String of(byte[] bytes, Limits limits) {
    Budget budget = new Budget(limits);
    Format format = Detection.of(bytes);
    if (format == Format.HTML) {
      return HtmlAdapter.shown(bytes, budget);
    }
    DocumentText text = new DocumentText();
    Adapters.blocks(format, bytes, budget).stream().limit(MOST_BLOCKS).forEach(text::block);
    return text.html.toString();
  }

  /** The mark of a line or paragraph. */
  public static String line(int line) {
    return "l" + line;
  }

  /** The mark of a cell; row and column count from 1. */
  public static String cell(int table, int row, int column) {
    return "t" + table + "r" + row + "c" + column;
  }

  private void block(Block block) {
    if (block instanceof Block.Grid grid) {
      html.append("<table>");
      for (int row = 0; row < grid.rows(); row++) {
        row(grid, row);
      }
      html.append("</table>");
    } else if (!(block instanceof Block.Picture || block instanceof Block.Page)) {
      html.append("<p data-at=\"").append(line(block.provenance().line())).append("\">");
      html.append(escaped(block.provenance().raw())).append("</p>");
    }
  }

  private void row(Block.Grid grid, int row) {
    html.append("<tr>");
    List<Block.GridCell> cells = grid.cells().stream().filter(cell -> cell.row() == row).toList();
    for (Block.GridCell cell : cells) {
      Provenance from = cell.provenance();
      html.append("<td data-at=\"").append(cell(from.table(), from.row(), from.column()));
      html.append("\" rowspan=\"").append(cell.rowSpan());
      html.append("\" colspan=\"").append(cell.columnSpan()).append("\">");
      html.append(escaped(cell.text()).replace("\n", "<br>")).append("</td>");
    }
    html.append("</tr>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
