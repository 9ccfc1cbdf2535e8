package org.qibei.extraction.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The numbers that Word counts by itself and does not store in the text. */
final class ListNumbers {
  private final XWPFDocument document;
  private final Map<Node, Map<Integer, Integer>> counts = new HashMap<>();

  ListNumbers(XWPFDocument document) {
    this.document = document;
  }

  /** The number that stands before a paragraph, or nothing. */
  String next(Element paragraph) {
    Optional<Element> own = Nodes.at(paragraph, "pPr", "numPr");
    return own.or(() -> byStyle(paragraph)).map(this::number).orElse("");
  }

  private Optional<Element> byStyle(Element paragraph) {
    return Nodes.value(paragraph, "pPr", "pStyle")
        .filter(style -> document.getStyles() != null)
        .map(style -> document.getStyles().getStyle(style))
        .map(XWPFStyle::getCTStyle)
        .flatMap(style -> Nodes.at(style.getDomNode(), "pPr", "numPr"));
  }

  private String number(Element numPr) {
    String list = Nodes.value(numPr, "numId").orElse("0");
    int level = Nodes.number(numPr, 0, "ilvl");
    return abstractList(list)
        .map(node -> number(node.getCTAbstractNum().getDomNode(), level))
        .orElse("");
  }

  private Optional<XWPFAbstractNum> abstractList(String list) {
    if (document.getNumbering() == null || !list.matches("[1-9]\\d{0,8}")) {
      return Optional.empty();
    }
    return Optional.ofNullable(document.getNumbering().getNum(new BigInteger(list)))
        .map(num -> num.getCTNum().getAbstractNumId().getVal())
        .map(document.getNumbering()::getAbstractNum);
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
