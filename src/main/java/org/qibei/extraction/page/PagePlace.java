package org.qibei.extraction.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.qibei.extraction.Provenance;

/**
 * The page that something was read on: how it had to be turned to be read, how it is shown, and by
 * how many radians it was turned back to stand straight, with the clock about its centre.
 */
public record PagePlace(int number, PageFrame reading, PageFrame shown, double tilt) {

  /** A page that stands straight. */
  public PagePlace(int number, PageFrame reading, PageFrame shown) {
    this(number, reading, shown, 0);
  }

  Provenance box(Rectangle2D.Float box) {
    return box(box.x, box.y, box.width, box.height, "");
  }

  Provenance box(float x, float y, float width, float height, String raw) {
    Point2D.Float moved = asItLay(x + width / 2, y + height / 2);
    Rectangle2D.Float box =
        reading.in(shown, moved.x - width / 2, moved.y - height / 2, width, height);
    return Provenance.box(number, box.x, box.y, box.width, box.height, raw);
  }

  private Point2D.Float asItLay(float x, float y) {
    Point2D.Float at = new Point2D.Float(x, y);
    if (tilt != 0) {
      AffineTransform.getRotateInstance(tilt, reading.width() / 2, reading.height() / 2)
          .transform(at, at);
    }
    return at;
  }
}
