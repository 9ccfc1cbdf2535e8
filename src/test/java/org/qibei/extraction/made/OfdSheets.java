package org.qibei.extraction.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The pages of an OFD document: text objects and paths, in millimetres from the upper left. */
final class OfdSheets implements Sheets {
  private static final float MILLIMETRE = 25.4f / 72;
  private static final float HEIGHT = 297;
  private static final String HEAD = "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\">";

  private final List<StringBuilder> pages = new ArrayList<>();
  private int id;

  List<String> pages() {
    return pages.stream()
        .map(
            page ->
                HEAD + "<ofd:Content><ofd:Layer>" + page + "</ofd:Layer></ofd:Content></ofd:Page>")
        .toList();
  }

  @Override
  public void turn() {
    pages.add(new StringBuilder());
  }

  @Override
  public void text(String text, float x, float baseline, float size) {
    String steps =
        text.codePoints()
            .limit(Math.max(0, text.codePointCount(0, text.length()) - 1))
            .mapToObj(c -> mm(width(Character.toString(c), size)))
            .collect(Collectors.joining(" "));
    page()
        .append(object("TextObject", "Size=\"" + mm(size) + "\"", x, baseline + size))
        .append("<ofd:TextCode X=\"0\" Y=\"" + mm(size) + "\" DeltaX=\"" + steps + "\">")
        .append(text.replace("&", "&amp;").replace("<", "&lt;"))
        .append("</ofd:TextCode></ofd:TextObject>");
  }

  @Override
  public void box(float x, float bottom, float width, float height) {
    String w = mm(width);
    String h = mm(height);
    page()
        .append(object("PathObject", "Stroke=\"true\"", x, bottom + height))
        .append("<ofd:AbbreviatedData>M 0 0 L " + w + " 0 L " + w + " " + h + " L 0 " + h + " C")
        .append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  @Override
  public float width(String text, float size) {
    return (float) text.codePoints().mapToDouble(c -> c < 0x2000 ? size / 2 : size).sum();
  }

  private StringBuilder page() {
    return pages.get(pages.size() - 1);
  }

  private String object(String name, String attributes, float x, float top) {
    String place = mm(x) + " " + String.format(Locale.ROOT, "%.3f", HEIGHT - top * MILLIMETRE);
    return "<ofd:"
        + name
        + " ID=\""
        + ++id
        + "\" "
        + attributes
        + " Boundary=\""
        + place
        + " 200 100\">";
  }

  private static String mm(float points) {
    return String.format(Locale.ROOT, "%.3f", points * MILLIMETRE);
  }
}
