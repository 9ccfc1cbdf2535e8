package org.qibei.extraction.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page turned by quarters: its coordinates from the top left corner after the turn. */
public record PageFrame(PDRectangle box, int rotation) {

  Point2D.Float turned(float x, float y) {
    return switch (rotation) {
      case 90 -> new Point2D.Float(y - box.getLowerLeftY(), x - box.getLowerLeftX());
      case 180 -> new Point2D.Float(box.getUpperRightX() - x, y - box.getLowerLeftY());
      case 270 -> new Point2D.Float(box.getUpperRightY() - y, box.getUpperRightX() - x);
      default -> new Point2D.Float(x - box.getLowerLeftX(), box.getUpperRightY() - y);
    };
  }

  private Point2D.Float back(float x, float y) {
    return switch (rotation) {
      case 90 -> new Point2D.Float(y + box.getLowerLeftX(), x + box.getLowerLeftY());
      case 180 -> new Point2D.Float(box.getUpperRightX() - x, y + box.getLowerLeftY());
      case 270 -> new Point2D.Float(box.getUpperRightX() - y, box.getUpperRightY() - x);
      default -> new Point2D.Float(x + box.getLowerLeftX(), box.getUpperRightY() - y);
    };
  }

  public Glyph turned(Glyph glyph) {
    Rectangle2D.Float turned =
        between(turned(glyph.x(), glyph.y()), turned(glyph.right(), glyph.y() + glyph.height()));
    return new Glyph(glyph.text(), turned.x, turned.y, turned.width, turned.height);
  }

  public Rectangle2D.Float turned(Rectangle2D.Float box) {
    return between(turned(box.x, box.y), turned(box.x + box.width, box.y + box.height));
  }

  /** How much of the page a box takes up. */
  float share(Rectangle2D.Float box) {
    return box.width * box.height / (this.box.getWidth() * this.box.getHeight());
  }

  public Rule turned(Rule rule) {
    Point2D.Float from =
        rule.across() ? turned(rule.from(), rule.at()) : turned(rule.at(), rule.from());
    Point2D.Float to = rule.across() ? turned(rule.to(), rule.at()) : turned(rule.at(), rule.to());
    boolean across = Math.abs(from.y - to.y) < Math.abs(from.x - to.x);
    return across
        ? new Rule(true, from.y, Math.min(from.x, to.x), Math.max(from.x, to.x))
        : new Rule(false, from.x, Math.min(from.y, to.y), Math.max(from.y, to.y));
  }

  /** A box of this frame in another one. */
  Rectangle2D.Float in(PageFrame other, float x, float y, float width, float height) {
    Point2D.Float from = back(x, y);
    Point2D.Float to = back(x + width, y + height);
    return between(other.turned(from.x, from.y), other.turned(to.x, to.y));
  }

  float width() {
    return rotation % 180 == 0 ? box.getWidth() : box.getHeight();
  }

  float height() {
    return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
  }

  public static Rectangle2D.Float between(Point2D a, Point2D b) {
    Rectangle2D.Float box = new Rectangle2D.Float();
    box.setFrameFromDiagonal(a, b);
    return box;
  }
}
