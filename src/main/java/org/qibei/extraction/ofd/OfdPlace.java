package org.qibei.extraction.ofd;

import java.awt.geom.AffineTransform;
import org.w3c.dom.Element;

/** From an object's own coordinates to those of its page (GB/T 33190-2016, 8.3 and 8.5). */
final class OfdPlace {
  /** OFD counts in millimetres. */
  static final float POINTS = 72 / 25.4f;

  private OfdPlace() {}

  static AffineTransform of(Element object, AffineTransform page) {
    AffineTransform place = new AffineTransform(page);
    float[] boundary = Numbers.of(object.getAttribute("Boundary"));
    if (boundary.length >= 2) {
      place.translate(boundary[0], boundary[1]);
    }
    float[] own = Numbers.of(object.getAttribute("CTM"));
    if (own.length == 6) {
      place.concatenate(new AffineTransform(own));
    }
    return place;
  }
}
