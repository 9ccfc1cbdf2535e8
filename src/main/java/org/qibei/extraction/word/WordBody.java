package org.qibei.extraction.word;

import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks through the body of a Word document in reading order. */
final class WordBody {
  private static final int DEEPEST = 40;

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
        default -> {}
      }
    }
  }

  private void deeper(Element element, int depth) {
    if (depth < DEEPEST) {
      walk(element, depth + 1);
    }
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
