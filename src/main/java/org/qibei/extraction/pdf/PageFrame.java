package org.qibei.extraction.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns the coordinates of a page into those of the page as it is shown. */
final class PageFrame {
  private final PDRectangle box;
  private final int rotation;

  PageFrame(PDPage page) {
    this.box = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  Point2D.Float shown(float x, float y) {
    return switch (rotation) {
      case 90 -> new Point2D.Float(y - box.getLowerLeftY(), x - box.getLowerLeftX());
      case 180 -> new Point2D.Float(box.getUpperRightX() - x, y - box.getLowerLeftY());
      case 270 -> new Point2D.Float(box.getUpperRightY() - y, box.getUpperRightX() - x);
      default -> new Point2D.Float(x - box.getLowerLeftX(), box.getUpperRightY() - y);
    };
  }

  float height() {
    return rotation % 180 == 0 ? box.getHeight() : box.getWidth();
  }
}
