package org.qibei.extraction.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qibei.extraction.Marked;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a paragraph as they stand after all changes, and the text boxes and pictures
 * anchored in it.
 */
record WordText(String words, List<Element> boxes, List<Element> pictures) {
  private static final Set<String> RAISED = Set.of("superscript", "subscript");
  private static final Set<String> OFF = Set.of("0", "false", "off");

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
        case "r" -> run(element, words, boxes, pictures);
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

  /** Words that are hidden do not count; small and struck figures are no part of a number. */
  private static void run(
      Element run, StringBuilder words, List<Element> boxes, List<Element> pictures) {
    Optional<Element> manner = Nodes.child(run, "rPr");
    if (is(manner, "vanish")) {
      return;
    }
    StringBuilder own = new StringBuilder();
    collect(run, own, boxes, pictures);
    boolean raised =
        manner
            .flatMap(properties -> Nodes.value(properties, "vertAlign"))
            .filter(RAISED::contains)
            .isPresent();
    boolean struck = is(manner, "strike") || is(manner, "dstrike");
    String text = raised ? Marked.raised(own.toString()) : own.toString();
    words.append(struck ? Marked.struck(text) : text);
  }

  private static boolean is(Optional<Element> manner, String name) {
    return manner
        .flatMap(properties -> Nodes.child(properties, name))
        .filter(element -> !OFF.contains(Nodes.attribute(element, "val").orElse("")))
        .isPresent();
  }
}
