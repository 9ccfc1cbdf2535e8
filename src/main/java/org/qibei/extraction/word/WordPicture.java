package org.qibei.extraction.word;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** How large a picture is shown, as far as the document says so. */
final class WordPicture {
  /** Narrower or lower than this is an icon, a seal's line or an ornament, in points. */
  private static final double NARROWEST = 90;

  private static final double LOWEST = 36;
  private static final double UNITS_OF_A_POINT = 12_700;
  private static final Pattern SIZE = Pattern.compile("(?:^|;)\\s*(width|height):([\\d.]+)pt");

  private WordPicture() {}

  /** Nothing said about its size, a picture may hold a table. */
  static boolean mayHoldTable(Element picture) {
    for (Node node = picture; node instanceof Element element; node = node.getParentNode()) {
      switch (String.valueOf(element.getLocalName())) {
        case "inline", "anchor" -> {
          return isLarge(extent(element, "cx"), extent(element, "cy"));
        }
        case "shape", "rect" -> {
          String style = element.getAttribute("style");
          return isLarge(styled(style, "width"), styled(style, "height"));
        }
        default -> {}
      }
    }
    return true;
  }

  private static boolean isLarge(OptionalDouble width, OptionalDouble height) {
    return width.orElse(NARROWEST) >= NARROWEST && height.orElse(LOWEST) >= LOWEST;
  }

  private static OptionalDouble extent(Element drawing, String side) {
    return Nodes.children(drawing).stream()
        .filter(child -> "extent".equals(child.getLocalName()))
        .map(extent -> extent.getAttribute(side))
        .filter(size -> size.matches("\\d{1,12}"))
        .mapToDouble(size -> Long.parseLong(size) / UNITS_OF_A_POINT)
        .findFirst();
  }

  private static OptionalDouble styled(String style, String side) {
    Matcher size = SIZE.matcher(style);
    while (size.find()) {
      if (size.group(1).equals(side) && size.group(2).matches("\\d{1,9}(\\.\\d+)?")) {
        return OptionalDouble.of(Double.parseDouble(size.group(2)));
      }
    }
    return OptionalDouble.empty();
  }
}
