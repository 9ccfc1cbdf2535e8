package org.qibei.extraction.ofd;

import java.awt.geom.Rectangle2D;
import org.qibei.extraction.PlainText;
import org.w3c.dom.Element;

/** Places the letters of a text object (GB/T 33190-2016, 11.3). */
final class OfdText {
  static final float ABOVE_BASELINE = 0.85f;
  private static final float BELOW_BASELINE = 0.15f;
  private static final float LATIN_WIDTH = 0.5f;
  private static final float USUAL_SIZE = 3.5f;

  /** Takes a letter with its box, in the coordinates of the object. */
  @FunctionalInterface
  interface Letters {
    void add(String letter, Rectangle2D.Float box);
  }

  private final Element object;
  private final Letters letters;
  private final float size;
  private float x;
  private float y;

  OfdText(Element object, Letters letters) {
    this.object = object;
    this.letters = letters;
    this.size = Numbers.number(object.getAttribute("Size"), USUAL_SIZE);
  }

  void draw() {
    Elements.named(object, "TextCode").forEach(this::code);
  }

  /** A code without a start of its own goes on where the one before ended. */
  private void code(Element code) {
    x = Numbers.number(code.getAttribute("X"), x);
    y = Numbers.number(code.getAttribute("Y"), y);
    int[] points = code.getTextContent().codePoints().toArray();
    float[] across = Numbers.of(code.getAttribute("DeltaX"), points.length);
    float[] down = Numbers.of(code.getAttribute("DeltaY"), points.length);
    for (int i = 0; i < points.length; i++) {
      float width = width(points[i]);
      boolean vertical = across.length == 0 && down.length > 0;
      float step = i < across.length ? across[i] : vertical ? 0 : width;
      letter(points[i], Math.min(width, step > 0 ? step : width));
      x += step;
      y += i < down.length ? down[i] : 0;
    }
  }

  private void letter(int point, float width) {
    String letter = PlainText.withoutRadicals(Character.toString(point));
    float height = (ABOVE_BASELINE + BELOW_BASELINE) * size;
    letters.add(letter, new Rectangle2D.Float(x, y - ABOVE_BASELINE * size, width, height));
  }

  private float width(int point) {
    return point < 0x2000 ? size * LATIN_WIDTH : size;
  }
}
