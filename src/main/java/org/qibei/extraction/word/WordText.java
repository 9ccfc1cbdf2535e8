package org.qibei.extraction.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a paragraph as they stand after all changes, and the text boxes and pictures
 * anchored in it.
 */
record WordText(String words, List<Element> boxes, List<Element> pictures) {

  static WordText of(Element paragraph) {
    StringBuilder words = new StringBuilder();
    List<Element> boxes = new ArrayList<>();
    List<Element> pictures = new ArrayList<>();
    collect(paragraph, words, boxes, pictures);
    return new WordText(words.toString(), boxes, pictures);
  }

  private static void collect(
      Node node, StringBuilder words, List<Element> boxes, List<Element> pictures) {
    for (Element element : Nodes.children(node)) {
      switch (String.valueOf(element.getLocalName())) {
        case "t" -> words.append(Nodes.text(element));
        case "tab", "ptab" -> words.append('\t');
        case "br", "cr" -> words.append('\n');
        case "noBreakHyphen" -> words.append('-');
        case "txbxContent" -> boxes.add(element);
        case "del", "moveFrom", "Fallback", "pPr", "rPr" -> {}
        case "blip", "imagedata" -> pictures.add(element);
        default -> collect(element, words, boxes, pictures);
      }
    }
  }
}
