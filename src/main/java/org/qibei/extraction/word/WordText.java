package org.qibei.extraction.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of a paragraph as they stand after all changes, and the text boxes anchored in it. */
record WordText(String words, List<Element> boxes) {

  static WordText of(Element paragraph) {
    StringBuilder words = new StringBuilder();
    List<Element> boxes = new ArrayList<>();
    collect(paragraph, words, boxes);
    return new WordText(words.toString(), boxes);
  }

  private static void collect(Node node, StringBuilder words, List<Element> boxes) {
    for (Element element : Nodes.children(node)) {
      switch (String.valueOf(element.getLocalName())) {
        case "t" -> words.append(Nodes.text(element));
        case "tab", "ptab" -> words.append('\t');
        case "br", "cr" -> words.append('\n');
        case "noBreakHyphen" -> words.append('-');
        case "txbxContent" -> boxes.add(element);
        case "del", "moveFrom", "Fallback", "pPr", "rPr" -> {}
        default -> collect(element, words, boxes);
      }
    }
  }
}
