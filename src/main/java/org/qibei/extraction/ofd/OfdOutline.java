package org.qibei.extraction.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import org.qibei.extraction.page.PathRules;
import org.w3c.dom.Element;

/** Makes rules of a path object (GB/T 33190-2016, 9.1 and 9.2), drawn unless it says otherwise. */
final class OfdOutline {
  private OfdOutline() {}

  static void draw(Element object, AffineTransform place, PathRules rules) {
    Elements.text(object, "AbbreviatedData")
        .map(OfdShape::of)
        .ifPresent(shape -> trace(shape.getPathIterator(place), rules));
    if (!object.getAttribute("Stroke").equals("false")) {
      rules.stroke();
    } else if (object.getAttribute("Fill").equals("true")) {
      rules.fill();
    } else {
      rules.forget();
    }
  }

  /** A curve is no rule; only where it ends matters. */
  private static void trace(PathIterator path, PathRules rules) {
    Point2D.Float start = new Point2D.Float();
    Point2D.Float current = start;
    float[] points = new float[6];
    for (; !path.isDone(); path.next()) {
      int step = path.currentSegment(points);
      Point2D.Float end =
          switch (step) {
            case PathIterator.SEG_CLOSE -> start;
            case PathIterator.SEG_QUADTO -> new Point2D.Float(points[2], points[3]);
            case PathIterator.SEG_CUBICTO -> new Point2D.Float(points[4], points[5]);
            default -> new Point2D.Float(points[0], points[1]);
          };
      if (step == PathIterator.SEG_MOVETO) {
        start = end;
      } else if (step == PathIterator.SEG_LINETO || step == PathIterator.SEG_CLOSE) {
        rules.line(current, end);
      }
      current = end;
    }
  }
}
