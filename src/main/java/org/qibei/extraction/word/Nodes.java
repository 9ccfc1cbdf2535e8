package org.qibei.extraction.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through the elements of a Word document by their local names. */
final class Nodes {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The same words in files that keep strictly to ISO/IEC 29500. */
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  private Nodes() {}

  static List<Element> children(Node node) {
    List<Element> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static Optional<Element> child(Node node, String name) {
    return children(node).stream().filter(child -> name.equals(child.getLocalName())).findFirst();
  }

  /** The child at the end of a path of names. */
  static Optional<Element> at(Node node, String... path) {
    Optional<Element> element =
        node instanceof Element start ? Optional.of(start) : Optional.empty();
    for (String name : path) {
      element = element.flatMap(parent -> child(parent, name));
    }
    return element;
  }

  static Optional<String> value(Node node, String... path) {
    return at(node, path).flatMap(element -> attribute(element, "val"));
  }

  static int number(Node node, int otherwise, String... path) {
    return value(node, path)
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /** The characters directly in an element. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(child.getNodeValue());
      }
    }
    return text.toString();
  }

  static Optional<String> attribute(Element element, String name) {
    return Stream.of(WORD, STRICT)
        .filter(space -> element.hasAttributeNS(space, name))
        .map(space -> element.getAttributeNS(space, name))
        .findFirst();
  }
}
