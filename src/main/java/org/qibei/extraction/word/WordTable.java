package org.qibei.extraction.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.extraction.Block;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A table of a Word document as a grid; merged cells keep their spans. */
final class WordTable {
  private static final int WIDEST_SPAN = 100;

  private final List<Element> rows = new ArrayList<>();

  WordTable(Element table) {
    find(table, "tr", rows);
  }

  boolean holdsTables() {
    return cellElements().stream()
        .anyMatch(cell -> !find(cell, "tbl", new ArrayList<>()).isEmpty());
  }

  List<Element> cellElements() {
    return rows.stream().flatMap(row -> find(row, "tc", new ArrayList<>()).stream()).toList();
  }

  Block.Grid grid(int number, ListNumbers numbers) {
    List<Block.GridCell> cells = new ArrayList<>();
    Map<Integer, Integer> open = new HashMap<>();
    int width = 0;
    for (int row = 0; row < rows.size(); row++) {
      int column = Nodes.number(rows.get(row), 0, "trPr", "gridBefore");
      for (Element cell : find(rows.get(row), "tc", new ArrayList<>())) {
        int span = Math.min(WIDEST_SPAN, Nodes.number(cell, 1, "tcPr", "gridSpan"));
        boolean continued =
            Nodes.at(cell, "tcPr", "vMerge").isPresent()
                && !Nodes.value(cell, "tcPr", "vMerge").equals(Optional.of("restart"));
        Integer above = open.get(column);
        if (continued && above != null) {
          cells.set(above, longer(cells.get(above), row));
        } else {
          open.put(column, cells.size());
          cells.add(cell(cell, number, row, column, span, numbers));
        }
        column += span;
      }
      width = Math.max(width, column);
    }
    return new Block.Grid(rows.size(), width, cells, Provenance.cell(number, 0, 0, ""));
  }

  private static Block.GridCell cell(
      Element cell, int table, int row, int column, int span, ListNumbers numbers) {
    String words = words(cell, numbers);
    return new Block.GridCell(
        row,
        column,
        1,
        span,
        PlainText.withoutRadicals(words),
        Provenance.cell(table, row + 1, column + 1, words));
  }

  private static Block.GridCell longer(Block.GridCell cell, int row) {
    return new Block.GridCell(
        cell.row(),
        cell.column(),
        row - cell.row() + 1,
        cell.columnSpan(),
        cell.text(),
        cell.provenance());
  }

  private static String words(Element cell, ListNumbers numbers) {
    return find(cell, "p", new ArrayList<>()).stream()
        .map(paragraph -> numbers.next(paragraph) + WordText.of(paragraph).words())
        .filter(words -> !words.isBlank())
        .map(words -> words.replace('\t', ' '))
        .collect(Collectors.joining("\n"));
  }

  /** Elements of a name, through content controls and markup but not into nested tables. */
  private static List<Element> find(Node parent, String name, List<Element> found) {
    for (Element element : Nodes.children(parent)) {
      String local = String.valueOf(element.getLocalName());
      if (local.equals(name)) {
        found.add(element);
      } else if (List.of("sdt", "sdtContent", "customXml", "smartTag", "ins").contains(local)) {
        find(element, name, found);
      }
    }
    return found;
  }
}
