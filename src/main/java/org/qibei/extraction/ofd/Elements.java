package org.qibei.extraction.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Children of an element by their local name; the namespace differs between early writers. */
final class Elements {
  private Elements() {}

  static List<Element> all(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  static Stream<Element> named(Element parent, String name) {
    return all(parent).stream().filter(child -> child.getLocalName().equals(name));
  }

  static Optional<Element> first(Element parent, String... path) {
    Optional<Element> found = Optional.of(parent);
    for (String name : path) {
      found = found.flatMap(element -> named(element, name).findFirst());
    }
    return found;
  }

  static Optional<String> text(Element parent, String... path) {
    return first(parent, path).map(element -> element.getTextContent().strip());
  }
}
