package org.qibei.extraction.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numbers that Word counts by itself and does not store in the text. */
final class ListNumbers {
  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<Node, Map<Integer, Integer>> counts = new HashMap<>();

  /** By the styles and the numbering of the document, as far as it has them. */
  ListNumbers(Optional<Element> styleSheet, Optional<Element> numbering) {
    styleSheet.ifPresent(root -> named(root, "style", "styleId", styles));
    Map<String, Element> kinds = new HashMap<>();
    Map<String, Element> numbered = new HashMap<>();
    numbering.ifPresent(root -> named(root, "abstractNum", "abstractNumId", kinds));
    numbering.ifPresent(root -> named(root, "num", "numId", numbered));
    numbered.forEach(
        (id, num) ->
            Nodes.value(num, "abstractNumId")
                .map(kinds::get)
                .ifPresent(kind -> lists.put(id, kind)));
  }

  private static void named(Element root, String name, String id, Map<String, Element> found) {
    Nodes.children(root).stream()
        .filter(child -> name.equals(child.getLocalName()))
        .forEach(child -> Nodes.attribute(child, id).ifPresent(key -> found.put(key, child)));
  }

  /** The number that stands before a paragraph, or nothing. */
  String next(Element paragraph) {
    Optional<Element> own = Nodes.at(paragraph, "pPr", "numPr");
    return own.or(() -> byStyle(paragraph)).map(this::number).orElse("");
  }

  private Optional<Element> byStyle(Element paragraph) {
    return Nodes.value(paragraph, "pPr", "pStyle")
        .map(styles::get)
        .flatMap(style -> Nodes.at(style, "pPr", "numPr"));
  }

  private String number(Element numPr) {
    int level = Nodes.number(numPr, 0, "ilvl");
    return Nodes.value(numPr, "numId").map(lists::get).map(list -> number(list, level)).orElse("");
  }

  private String number(Node list, int level) {
    Map<Integer, Integer> count = counts.computeIfAbsent(list, key -> new HashMap<>());
    count.merge(level, start(list, level), (current, first) -> current + 1);
    count.keySet().removeIf(deeper -> deeper > level);
    String text = level(list, level).flatMap(node -> Nodes.value(node, "lvlText")).orElse("");
    for (int i = 0; i <= level; i++) {
      int value = count.getOrDefault(i, start(list, i));
      text = text.replace("%" + (i + 1), Numerals.write(value, format(list, i)));
    }
    return format(list, level).equals("bullet") ? "" : text;
  }

  private static int start(Node list, int level) {
    return level(list, level).map(node -> Nodes.number(node, 1, "start")).orElse(1);
  }

  private static String format(Node list, int level) {
    return level(list, level).flatMap(node -> Nodes.value(node, "numFmt")).orElse("decimal");
  }

  private static Optional<Element> level(Node list, int level) {
    return Nodes.children(list).stream()
        .filter(child -> "lvl".equals(child.getLocalName()))
        .skip(level)
        .findFirst();
  }
}
