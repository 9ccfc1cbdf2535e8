package org.qibei.extraction.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import org.qibei.extraction.page.PathRules;
import org.w3c.dom.Element;

/** Makes rules of a path object (GB/T 33190-2016, 9.1 and 9.2), drawn unless it says otherwise. */
final class OfdOutline {
  private final AffineTransform place;
  private final PathRules rules;
  private Point2D.Float start = new Point2D.Float();
  private Point2D.Float current = start;

  private OfdOutline(AffineTransform place, PathRules rules) {
    this.place = place;
    this.rules = rules;
  }

  static void draw(Element object, AffineTransform place, PathRules rules) {
    OfdOutline outline = new OfdOutline(place, rules);
    Elements.text(object, "AbbreviatedData").ifPresent(outline::trace);
    if (!object.getAttribute("Stroke").equals("false")) {
      rules.stroke();
    } else if (object.getAttribute("Fill").equals("true")) {
      rules.fill();
    } else {
      rules.forget();
    }
  }

  private void trace(String data) {
    String[] words = data.split("\\s+");
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case "S", "M" -> {
          start = point(words, i + 1);
          current = start;
          i += 2;
        }
        case "L" -> {
          line(point(words, i + 1));
          i += 2;
        }
        case "Q" -> i = curve(words, i, 4);
        case "B" -> i = curve(words, i, 6);
        case "A" -> i = curve(words, i, 7);
        case "C" -> line(start);
        default -> throw new IllegalArgumentException("no path: " + words[i]);
      }
    }
  }

  /** A curve is no rule; only where it ends matters. */
  private int curve(String[] words, int at, int numbers) {
    current = point(words, at + numbers - 1);
    return at + numbers;
  }

  private void line(Point2D.Float end) {
    rules.line(current, end);
    current = end;
  }

  private Point2D.Float point(String[] words, int at) {
    Point2D.Float own =
        new Point2D.Float(Float.parseFloat(words[at]), Float.parseFloat(words[at + 1]));
    Point2D.Float placed = new Point2D.Float();
    place.transform(own, placed);
    return placed;
  }
}
