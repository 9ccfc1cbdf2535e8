package org.qibei.extraction.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;

/** Walks through a page: text up to the end of its block is a paragraph, tables are grids. */
final class HtmlBody {
  private static final int DEEPEST = 500;

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int paragraphs;
  private int tables;

  HtmlBody(Budget budget) {
    this.budget = budget;
  }

  /** The titles that stand before the article come first. */
  List<Block> blocks(Document document) {
    Element article = Article.in(document);
    titles(document, article);
    walk(article, 0);
    end();
    return blocks;
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

  private void walk(Node node, int depth) {
    budget.check();
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("[\\r\\n\\t ]+", " "));
      } else if (child instanceof Element element && depth < DEEPEST && isShown(element)) {
        element(element, depth);
      }
    }
  }

  private void element(Element element, int depth) {
    if (element.tagName().equals("br")) {
      end();
    } else if (element.tagName().equals("table") && !holdsTables(element)) {
      end();
      tables++;
      blocks.add(new HtmlTable(element, tables, budget).grid());
    } else {
      boolean block = element.isBlock() || element.tagName().matches("t[dhr]|table|tbody|li|dd|dt");
      if (block) {
        end();
      }
      walk(element, depth + 1);
      if (block) {
        end();
      }
    }
  }

  private static boolean holdsTables(Element table) {
    return table.select("table").size() > 1;
  }

  private static boolean isShown(Element element) {
    return !element.attr("style").replace(" ", "").contains("display:none");
  }

  private void end() {
    paragraph(text.toString());
    text.setLength(0);
  }

  private void paragraph(String words) {
    if (!words.isBlank()) {
      paragraphs++;
      blocks.add(
          new Block.Paragraph(
              PlainText.withoutRadicals(words), Provenance.line(paragraphs, words)));
    }
  }
}
