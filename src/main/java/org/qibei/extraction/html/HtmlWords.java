package org.qibei.extraction.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.qibei.extraction.Marked;

/** What of a page's words a reader sees, and how they are set. */
final class HtmlWords {
  private static final Set<String> RAISED = Set.of("sup", "sub");
  private static final Set<String> BOXES = Set.of("", "text", "number");
  private static final Set<String> STRUCK = Set.of("s", "strike");

  private HtmlWords() {}

  /** Hidden elements and words that were deleted are not part of what the page says. */
  static boolean isShown(Node node) {
    if (!(node instanceof Element element)) {
      return true;
    }
    String style = style(element);
    return !style.contains("display:none")
        && !style.contains("visibility:hidden")
        && !element.hasAttr("hidden")
        && !element.tagName().equals("del");
  }

  /** The words of a piece of text, small and struck figures as such. */
  static String of(TextNode piece) {
    String words = piece.getWholeText();
    boolean digits = words.chars().anyMatch(Character::isDigit);
    for (Node around = piece.parent();
        digits && around instanceof Element element && !element.isBlock();
        around = around.parent()) {
      String style = style(element);
      if (RAISED.contains(element.tagName()) || style.matches(".*vertical-align:su(per|b).*")) {
        words = Marked.raised(words);
      } else if (STRUCK.contains(element.tagName()) || style.contains("line-through")) {
        words = Marked.struck(words);
      }
    }
    return words;
  }

  /** What a box to fill in shows. */
  static String filledIn(Element input) {
    return BOXES.contains(input.attr("type").toLowerCase(Locale.ROOT)) ? input.attr("value") : "";
  }

  private static String style(Element element) {
    return element.hasAttr("style")
        ? element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT)
        : "";
  }
}
