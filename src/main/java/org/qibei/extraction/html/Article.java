package org.qibei.extraction.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.qibei.extraction.PlainText;
import org.qibei.form.Forms;
import org.qibei.form.Section;

/** The part of a page that holds the report: all around its headings and tables. */
final class Article {
  private static final int LONGEST_HEADING = 45;
  private static final List<String> WORDS = words();

  private Article() {}

  static Element in(Document document) {
    List<Element> marks =
        document.body().getAllElements().stream().filter(Article::isMark).toList();
    if (marks.isEmpty()) {
      return document.body();
    }
    Element around = marks.get(0);
    for (Element mark : marks) {
      around = common(around, mark);
    }
    while (around.parent() != null && isInline(around)) {
      around = around.parent();
    }
    return around;
  }

  private static boolean isInline(Element element) {
    return !List.of("div", "body", "article", "section", "td", "main").contains(element.tagName());
  }

  /** An element with the words of a heading, or a cell of a statutory table. */
  private static boolean isMark(Element element) {
    if (element.childrenSize() > 3 || element.text().length() > LONGEST_HEADING) {
      return false;
    }
    String key = PlainText.key(element.text());
    return WORDS.stream().anyMatch(word -> key.endsWith(word) && key.length() <= word.length() + 3);
  }

  private static List<String> words() {
    return Forms.all().stream()
        .flatMap(
            form ->
                Stream.concat(
                    Stream.of(Section.values())
                        .flatMap(section -> form.acceptedHeadings(section).stream()),
                    Stream.of(form.table("t1").rows().get(0).groups().get(0))))
        .map(PlainText::key)
        .distinct()
        .toList();
  }

  private static Element common(Element a, Element b) {
    Optional<Element> shared =
        Stream.concat(Stream.of(a), a.parents().stream())
            .filter(parent -> parent == b || b.parents().contains(parent))
            .findFirst();
    return shared.orElse(a.root());
  }
}
