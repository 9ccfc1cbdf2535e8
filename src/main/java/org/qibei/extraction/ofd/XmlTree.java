package org.qibei.extraction.ofd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.qibei.extraction.Budget;
import org.qibei.extraction.UnreadableDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A file in XML as a tree, grown only as far as a document may cost: a tree takes many times the
 * memory of its file.
 */
final class XmlTree extends DefaultHandler {
  /** Elements and attributes; a page that places every letter by itself has 30,000. */
  static final int MOST_NODES = 500_000;

  /** Letters of one text, or numbers of one path. */
  private static final int LONGEST = 1_000_000;

  /** Elements within each other. */
  private static final int DEEPEST = 200;

  private final Budget budget;
  private final Document document;
  private final Deque<Node> open = new ArrayDeque<>();
  private int nodes;
  private long letters;

  private XmlTree(Document document, Budget budget) {
    this.document = document;
    this.budget = budget;
    open.push(document);
  }

  /** Refuses what refers to anything outside, as every document type may. */
  static XmlTree of(byte[] xml, Budget budget) throws IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      XmlTree tree = new XmlTree(document, budget);
      factory.newSAXParser().parse(new ByteArrayInputStream(xml), tree);
      return tree;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not well-formed", e);
    }
  }

  Element root() {
    return document.getDocumentElement();
  }

  /** How many elements and attributes there are. */
  int nodes() {
    return nodes;
  }

  static void insist(boolean moderate) {
    if (!moderate) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
    }
  }

  @Override
  public void startElement(String space, String local, String name, Attributes attributes)
      throws SAXException {
    budget.check();
    if (open.size() > DEEPEST) {
      throw new SAXException("nested without end");
    }
    nodes += 1 + attributes.getLength();
    insist(nodes <= MOST_NODES);
    Element element = document.createElementNS(space, name);
    for (int i = 0; i < attributes.getLength(); i++) {
      insist(attributes.getValue(i).length() <= LONGEST);
      element.setAttributeNS(attributes.getURI(i), attributes.getQName(i), attributes.getValue(i));
    }
    open.element().appendChild(element);
    open.push(element);
    letters = 0;
  }

  @Override
  public void characters(char[] text, int from, int length) {
    letters += length;
    insist(letters <= LONGEST);
    open.element().appendChild(document.createTextNode(new String(text, from, length)));
  }

  @Override
  public void endElement(String space, String local, String name) {
    open.pop();
  }
}
