package org.qibei.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
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
public final class XmlTree extends DefaultHandler {
  /** Elements and attributes; a page that places every letter by itself has 30,000. */
  public static final int MOST_NODES = 500_000;

  /** Letters of one text, or numbers of one path. */
  private static final int LONGEST = 1_000_000;

  /** Elements within each other. */
  private static final int DEEPEST = 200;

  private final Budget budget;
  private final Document document;
  private final Set<String> needless;
  private final Deque<Node> open = new ArrayDeque<>();
  private int nodes;
  private int skipped;
  private long letters;

  private XmlTree(Document document, Set<String> needless, Budget budget) {
    this.document = document;
    this.needless = needless;
    this.budget = budget;
    open.push(document);
  }

  /** Refuses what refers to anything outside, as every document type may. */
  public static XmlTree of(byte[] xml, Budget budget) throws IOException {
    return of(xml, Set.of(), budget);
  }

  /** Leaves out elements, with all that is in them, and attributes that go by a needless name. */
  public static XmlTree of(byte[] xml, Set<String> needless, Budget budget) throws IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      XmlTree tree = new XmlTree(document, needless, budget);
      factory.newSAXParser().parse(new ByteArrayInputStream(xml), tree);
      return tree;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not well-formed", e);
    }
  }

  public Element root() {
    return document.getDocumentElement();
  }

  /** How many elements and attributes there are. */
  public int nodes() {
    return nodes;
  }

  public static void insist(boolean moderate) {
    if (!moderate) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
    }
  }

  @Override
  public void startElement(String space, String local, String name, Attributes attributes)
      throws SAXException {
    if (skipped > 0 || needless.contains(local)) {
      skipped++;
      return;
    }
    budget.tick();
    if (open.size() > DEEPEST) {
      throw new SAXException("nested without end");
    }
    Element element = document.createElementNS(space, name);
    count();
    for (int i = 0; i < attributes.getLength(); i++) {
      if (!needless.contains(attributes.getLocalName(i))) {
        count();
        insist(attributes.getValue(i).length() <= LONGEST);
        element.setAttributeNS(
            attributes.getURI(i), attributes.getQName(i), attributes.getValue(i));
      }
    }
    open.element().appendChild(element);
    open.push(element);
    letters = 0;
  }

  private void count() {
    nodes++;
    insist(nodes <= MOST_NODES);
  }

  @Override
  public void characters(char[] text, int from, int length) {
    if (skipped > 0) {
      return;
    }
    letters += length;
    insist(letters <= LONGEST);
    open.element().appendChild(document.createTextNode(new String(text, from, length)));
  }

  @Override
  public void endElement(String space, String local, String name) {
    if (skipped > 0) {
      skipped--;
    } else {
      open.pop();
    }
  }
}
