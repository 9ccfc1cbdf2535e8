package org.qibei.extraction.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.DocumentText;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;

/**
 * Walks through a page: text up to the end of its block is a paragraph, tables are grids. The
 * parser has seen to it that nothing stands too deep.
 */
final class HtmlBody {
  /** The attribute that says where in the document something stands. */
  static final String MARK = "data-at";

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TextNode> words = new ArrayList<>();
  private final Map<TextNode, Integer> lines = new IdentityHashMap<>();
  private final List<Element> hidden = new ArrayList<>();
  private int paragraphs;
  private int titles;
  private int tables;

  HtmlBody(Budget budget) {
    this.budget = budget;
  }

  /** The titles that stand before the article come first. */
  List<Block> blocks(Document document) {
    return blocks(document, Article.in(document));
  }

  private List<Block> blocks(Document document, Element article) {
    titles(document, article);
    titles = paragraphs;
    walk(article);
    end();
    return blocks;
  }

  /** The article as it stands, each of its words and cells marked with its place. */
  String shown(Document document) {
    Element article = Article.in(document);
    blocks(document, article);
    Document frame = Document.createShell("");
    frame.outputSettings(document.outputSettings());
    Element shown = frame.body();
    blocks.stream().limit(titles).forEach(title -> shown.appendChild(paragraph(title)));
    hidden.forEach(Node::remove);
    lines.forEach(HtmlBody::mark);
    boolean whole = article == document || article == document.body();
    shown.insertChildren(-1, whole ? document.body().childNodesCopy() : List.of(article));
    return shown.html();
  }

  private static Element paragraph(Block title) {
    return new Element("p")
        .attr(MARK, DocumentText.line(title.provenance().line()))
        .text(title.provenance().raw());
  }

  private static void mark(TextNode words, int line) {
    Element place = new Element("span").attr(MARK, DocumentText.line(line));
    words.replaceWith(place);
    place.appendChild(words);
  }

  private void titles(Document document, Element article) {
    document.getAllElements().stream()
        .filter(element -> !element.parents().contains(article) && element != article)
        .filter(element -> element.ownText().matches(".*20\\d\\d\\s*年.*(报告|年报).*"))
        .map(Element::ownText)
        .filter(title -> !title.matches(".*[>＞»].*"))
        .distinct()
        .forEach(this::paragraph);
  }

  private void walk(Node node) {
    budget.check();
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode piece) {
        text.append(HtmlWords.of(piece).replaceAll("[\\r\\n\\t ]+", " "));
        words.add(piece);
      } else if (child instanceof Element element && !HtmlWords.isShown(element)) {
        hidden.add(element);
      } else if (child instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    if (element.tagName().equals("br")) {
      end();
    } else if (element.tagName().equals("img")) {
      if (HtmlPicture.mayHoldTable(element)) {
        blocks.add(new Block.Picture(Provenance.line(paragraphs + 1, "")));
      }
    } else if (element.tagName().equals("table") && !holdsTables(element)) {
      end();
      tables++;
      blocks.add(new HtmlTable(element, tables, budget).grid());
    } else {
      boolean block = element.isBlock() || element.tagName().matches("t[dhr]|table|tbody|li|dd|dt");
      if (block) {
        end();
      }
      walk(element);
      if (block) {
        end();
      }
    }
  }

  private static boolean holdsTables(Element table) {
    return table.select("table").size() > 1;
  }

  private void end() {
    if (paragraph(text.toString())) {
      words.stream()
          .filter(piece -> !piece.isBlank())
          .forEach(piece -> lines.put(piece, paragraphs));
    }
    text.setLength(0);
    words.clear();
  }

  private boolean paragraph(String words) {
    if (words.isBlank()) {
      return false;
    }
    paragraphs++;
    budget.pieces(1);
    Provenance source = Provenance.line(paragraphs, words);
    return blocks.add(new Block.Paragraph(PlainText.withoutRadicals(words), source));
  }
}
