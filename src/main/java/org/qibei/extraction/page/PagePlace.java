package org.qibei.extraction.page;

import java.awt.geom.Rectangle2D;
import org.qibei.extraction.Provenance;

/** The page that something was read on: how it had to be turned to be read, and how it is shown. */
public record PagePlace(int number, PageFrame reading, PageFrame shown) {

  Provenance box(Rectangle2D.Float box) {
    return box(box.x, box.y, box.width, box.height, "");
  }

  Provenance box(float x, float y, float width, float height, String raw) {
    Rectangle2D.Float box = reading.in(shown, x, y, width, height);
    return Provenance.box(number, box.x, box.y, box.width, box.height, raw);
  }
}
