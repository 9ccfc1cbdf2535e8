package org.qibei.extraction.html;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How large a picture is shown, as far as the page says so. */
final class HtmlPicture {
  /** Narrower or lower than this is an icon, a spacer or a line, in pixels. */
  private static final double NARROWEST = 120;

  private static final double LOWEST = 50;
  private static final double PIXELS_OF_A_POINT = 4 / 3d;
  private static final Pattern SIZE = Pattern.compile("\\s*(\\d+(?:\\.\\d+)?)\\s*(px|pt)?\\s*");

  private HtmlPicture() {}

  /** Nothing said about its size, a picture may hold a table. */
  static boolean mayHoldTable(Element picture) {
    return size(picture, "width").orElse(NARROWEST) >= NARROWEST
        && size(picture, "height").orElse(LOWEST) >= LOWEST;
  }

  private static OptionalDouble size(Element picture, String side) {
    Matcher styled =
        Pattern.compile("(?:^|;)\\s*" + side + "\\s*:([^;]*)").matcher(picture.attr("style"));
    String size = styled.find() ? styled.group(1) : picture.attr(side);
    Matcher number = SIZE.matcher(size);
    if (!number.matches()) {
      return OptionalDouble.empty();
    }
    double pixels = Double.parseDouble(number.group(1));
    return OptionalDouble.of("pt".equals(number.group(2)) ? pixels * PIXELS_OF_A_POINT : pixels);
  }
}
