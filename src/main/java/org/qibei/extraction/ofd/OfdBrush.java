package org.qibei.extraction.ofd;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.IntFunction;
import org.qibei.extraction.Budget;
import org.w3c.dom.Element;

/** Draws text and paths of a page, so that a place on it is recognised; pictures stay out. */
final class OfdBrush {
  private static final float USUAL_LINE = 0.353f;
  private static final float SQUEEZED = 1.05f;

  private final Graphics2D canvas;
  private final AffineTransform page;
  private final IntFunction<Shape> letters;
  private final Budget budget;

  /**
   * Letters are shapes of one em from the baseline upwards; {@code page} leads from millimetres to
   * the canvas.
   */
  OfdBrush(Graphics2D canvas, AffineTransform page, IntFunction<Shape> letters, Budget budget) {
    this.canvas = canvas;
    this.page = page;
    this.letters = letters;
    this.budget = budget;
  }

  void draw(Element holder) {
    for (Element child : Elements.all(holder)) {
      budget.steps(1);
      switch (child.getLocalName()) {
        case "Content", "Layer", "PageBlock" -> draw(child);
        case "TextObject" -> text(child, OfdPlace.of(child, page));
        case "PathObject" -> path(child, OfdPlace.of(child, page));
        default -> {
          // pictures and actions are not drawn
        }
      }
    }
  }

  private void text(Element object, AffineTransform place) {
    canvas.setColor(colour(object, "FillColor"));
    new OfdText(object, (letter, box) -> letter(letter.codePointAt(0), box, place)).draw();
  }

  private void letter(int point, Rectangle2D.Float box, AffineTransform place) {
    budget.letters(1);
    budget.check();
    Shape shape = letters.apply(point);
    double across = shape.getBounds2D().getMaxX() * box.height;
    double squeeze = across > box.width * SQUEEZED ? box.width / across : 1;
    AffineTransform set = new AffineTransform(place);
    set.translate(box.x, box.y + OfdText.ABOVE_BASELINE * box.height);
    set.scale(box.height * squeeze, -box.height);
    canvas.fill(set.createTransformedShape(shape));
  }

  private void path(Element object, AffineTransform place) {
    Optional<Path2D> shape = Elements.text(object, "AbbreviatedData").map(OfdShape::of);
    if (shape.isEmpty()) {
      return;
    }
    Shape placed = place.createTransformedShape(shape.get());
    if (object.getAttribute("Fill").equals("true")) {
      canvas.setColor(colour(object, "FillColor"));
      canvas.fill(placed);
    }
    if (!object.getAttribute("Stroke").equals("false")) {
      double width = Numbers.number(object.getAttribute("LineWidth"), USUAL_LINE);
      canvas.setStroke(new BasicStroke((float) (width * page.getScaleX())));
      canvas.setColor(colour(object, "StrokeColor"));
      canvas.draw(placed);
    }
  }

  /** Red, green and blue; whatever else a colour may be is black. */
  private static Color colour(Element object, String name) {
    float[] parts =
        Elements.first(object, name)
            .map(colour -> Numbers.of(colour.getAttribute("Value")))
            .orElse(new float[0]);
    return parts.length == 3
        ? new Color(shade(parts[0]), shade(parts[1]), shade(parts[2]))
        : Color.BLACK;
  }

  private static int shade(float value) {
    return Math.max(0, Math.min(255, Math.round(value)));
  }
}
