package org.qibei.pdf;

import java.util.List;

/**
 * One line of set text.
 *
 * @param indent distance of the first glyph from the left edge, in points
 * @param stretch what is added after each full-width glyph to fill the measure; negative if drawn
 *     in
 */
public record Line(List<Glyph> glyphs, float indent, float stretch) {

  /** A single unbroken line. */
  public static Line of(List<Glyph> glyphs) {
    return new Line(glyphs, 0, 0);
  }

  /** Width of the glyphs before stretching. */
  public float natural() {
    return (float) glyphs.stream().mapToDouble(Glyph::width).sum();
  }

  /** The line moved so that it stands in the middle of the measure. */
  public Line centred(float measure) {
    return indented((measure - natural()) / 2);
  }

  /** The line moved so that it ends the given distance before the measure's end. */
  public Line flushRight(float measure, float distance) {
    return indented(measure - natural() - distance);
  }

  /** The line with another indent. */
  public Line indented(float to) {
    return new Line(glyphs, to, stretch);
  }

  /** The characters as text. */
  public String text() {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(glyph -> text.appendCodePoint(glyph.character()));
    return text.toString();
  }
}
