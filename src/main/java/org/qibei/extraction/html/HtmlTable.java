package org.qibei.extraction.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.DocumentText;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;

/** A table of a page as a grid; spans are believed up to a sensible size. */
final class HtmlTable {
  private static final int WIDEST_SPAN = 100;

  private final List<Element> rows;
  private final int number;
  private final Budget budget;

  HtmlTable(Element table, int number, Budget budget) {
    this.rows = table.select("tr").stream().filter(HtmlWords::isShown).toList();
    this.number = number;
    this.budget = budget;
  }

  Block.Grid grid() {
    List<Block.GridCell> cells = new ArrayList<>();
    List<BitSet> taken = new ArrayList<>();
    int width = 0;
    for (int row = 0; row < rows.size(); row++) {
      budget.check();
      int column = 0;
      for (Element cell : shownCells(rows.get(row))) {
        column = line(taken, row).nextClearBit(column);
        int across = span(cell, "colspan", WIDEST_SPAN);
        int down = span(cell, "rowspan", Math.min(WIDEST_SPAN, rows.size() - row));
        budget.pieces(1);
        cells.add(cell(cell, row, column, down, across));
        for (int below = row; below < row + down; below++) {
          line(taken, below).set(column, column + across);
        }
        column += across;
        width = Math.max(width, column);
      }
    }
    return new Block.Grid(rows.size(), width, cells, Provenance.cell(number, 0, 0, ""));
  }

  private static List<Element> shownCells(Element row) {
    return row.select("> td, > th").stream().filter(HtmlWords::isShown).toList();
  }

  private Block.GridCell cell(Element cell, int row, int column, int down, int across) {
    String words = words(cell);
    cell.attr(HtmlBody.MARK, DocumentText.cell(number, row + 1, column + 1));
    return new Block.GridCell(
        row,
        column,
        down,
        across,
        PlainText.withoutRadicals(words),
        Provenance.cell(number, row + 1, column + 1, words));
  }

  private static BitSet line(List<BitSet> taken, int row) {
    while (taken.size() <= row) {
      taken.add(new BitSet());
    }
    return taken.get(row);
  }

  private static int span(Element cell, String name, int most) {
    String value = cell.attr(name).strip();
    int span = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 1;
    return Math.max(1, Math.min(most, span));
  }

  /** Paragraphs and line breaks in a cell are lines. */
  private static String words(Element cell) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.filter((node, depth) -> append(node, text), cell);
    return text.toString()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static NodeFilter.FilterResult append(Node node, StringBuilder text) {
    if (!HtmlWords.isShown(node)) {
      return NodeFilter.FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words) {
      text.append(HtmlWords.of(words).replaceAll("[\\s\\u00a0]+", " "));
    } else if (node instanceof Element box && box.tagName().equals("input")) {
      text.append(HtmlWords.filledIn(box));
    } else if (node instanceof Element element
        && (element.isBlock() || element.tagName().equals("br"))) {
      text.append('\n');
    }
    return NodeFilter.FilterResult.CONTINUE;
  }
}
