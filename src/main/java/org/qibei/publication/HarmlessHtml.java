package org.qibei.publication;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * What is left of a page that somebody uploaded: text, tables and the marks of places. No scripts,
 * links, pictures, styles, forms or ids; headings become paragraphs, so that they do not mix with
 * those of the portal.
 */
final class HarmlessHtml {
  private static final Pattern PLACE = Pattern.compile("l\\d{1,7}|t\\d{1,6}r\\d{1,6}c\\d{1,6}");
  private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");
  private static final Pattern SIDE = Pattern.compile("(?i)left|right|center|justify");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "div", "span", "br", "b", "strong", "i", "em", "u", "sub", "sup")
          .allowElements("table", "caption", "colgroup", "thead", "tbody", "tfoot", "tr", "td")
          .allowElements((name, attributes) -> "td", "th")
          .allowElements((name, attributes) -> "div", "ul", "ol", "dl", "center", "section")
          .allowElements((name, attributes) -> "p", "li", "dt", "dd")
          .allowElements(
              (name, attributes) -> {
                attributes.add("class");
                attributes.add("h");
                return "p";
              },
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6")
          .allowAttributes("data-at")
          .matching(PLACE)
          .globally()
          .allowAttributes("rowspan", "colspan")
          .matching(SPAN)
          .onElements("td", "th")
          .allowAttributes("align")
          .matching(SIDE)
          .onElements("p", "td", "th", "div", "h1", "h2", "h3")
          .toFactory();

  private HarmlessHtml() {}

  static String of(String html) {
    return POLICY.sanitize(html);
  }
}
