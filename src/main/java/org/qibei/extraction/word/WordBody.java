package org.qibei.extraction.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.PageSize;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through the body of a Word document in reading order. */
final class WordBody {
  private static final int DEEPEST = 40;
  private static final double TWENTIETHS = 20;

  private final ListNumbers numbers;
  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private int paragraphs;
  private int tables;

  WordBody(ListNumbers numbers, Budget budget) {
    this.numbers = numbers;
    this.budget = budget;
  }

  List<Block> blocks(Node body) {
    walk(body, 0);
    return blocks;
  }

  private void walk(Node parent, int depth) {
    for (Element element : Nodes.children(parent)) {
      switch (String.valueOf(element.getLocalName())) {
        case "p" -> paragraph(element, depth);
        case "tbl" -> table(element, depth);
        case "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo" ->
            deeper(element, depth);
        case "sectPr" -> pages(element);
        default -> {}
      }
    }
  }

  private void deeper(Element element, int depth) {
    if (depth < DEEPEST) {
      walk(element, depth + 1);
    }
  }

  /** What the last section says of its pages, in twentieths of a point. */
  private void pages(Element section) {
    Optional<Element> size = Nodes.child(section, "pgSz");
    Optional<Integer> width = size.flatMap(page -> twentieths(page, "w"));
    Optional<Integer> height = size.flatMap(page -> twentieths(page, "h"));
    if (width.isPresent() && height.isPresent()) {
      blocks.add(
          new Block.Page(PageSize.ofPoints(width.get() / TWENTIETHS, height.get() / TWENTIETHS)));
    }
  }

  private static Optional<Integer> twentieths(Element page, String name) {
    return Nodes.attribute(page, name)
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::valueOf);
  }

  private void paragraph(Element element, int depth) {
    budget.pieces(1);
    paragraphs++;
    WordText text = WordText.of(element);
    String words = numbers.next(element) + text.words();
    if (!words.isBlank()) {
      blocks.add(
          new Block.Paragraph(
              PlainText.withoutRadicals(words), Provenance.line(paragraphs, words)));
    }
    text.pictures().stream()
        .filter(WordPicture::mayHoldTable)
        .forEach(picture -> blocks.add(new Block.Picture(Provenance.line(paragraphs, ""))));
    text.boxes().forEach(box -> deeper(box, depth));
  }

  /** A table that holds tables only arranges them on the page. */
  private void table(Element element, int depth) {
    WordTable table = new WordTable(element);
    budget.pieces(table.cellElements().size());
    if (table.holdsTables()) {
      table.cellElements().forEach(cell -> deeper(cell, depth));
    } else {
      tables++;
      blocks.add(table.grid(tables, numbers));
    }
  }
}
