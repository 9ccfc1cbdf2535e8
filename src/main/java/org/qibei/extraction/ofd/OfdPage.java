package org.qibei.extraction.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.qibei.extraction.Budget;
import org.qibei.extraction.page.Glyph;
import org.qibei.extraction.page.PageFrame;
import org.qibei.extraction.page.PageLayout;
import org.qibei.extraction.page.PagePlace;
import org.qibei.extraction.page.PathRules;
import org.w3c.dom.Element;

/** The letters and rules of a page; OFD counts millimetres from the top left corner. */
final class OfdPage {
  private static final float POINTS = 72 / 25.4f;

  private final PageFrame frame;
  private final float height;
  private final Budget budget;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final PathRules rules = new PathRules();

  OfdPage(float[] box, Budget budget) {
    this.height = box[3] * POINTS;
    this.frame = new PageFrame(new PDRectangle(box[2] * POINTS, height), 0);
    this.budget = budget;
  }

  PageLayout layout(int number) {
    return PageLayout.of(
        new PagePlace(number, frame, frame),
        glyphs.stream().map(frame::turned).toList(),
        rules.rules().stream().map(frame::turned).toList());
  }

  /** Layers and blocks hold objects; what hangs in composite objects is decoration. */
  void draw(Element holder) {
    for (Element child : Elements.all(holder)) {
      budget.check();
      switch (child.getLocalName()) {
        case "Content", "Layer", "PageBlock" -> draw(child);
        case "TextObject" -> new OfdText(child, placed(child), this::add).draw();
        case "PathObject" -> OfdOutline.draw(child, placed(child), rules);
        default -> {
          // pictures and actions are not read
        }
      }
    }
  }

  /** From an object's own coordinates to points from the bottom left corner of the page. */
  private AffineTransform placed(Element object) {
    float[] boundary = Numbers.of(object.getAttribute("Boundary"));
    AffineTransform place = new AffineTransform(POINTS, 0, 0, -POINTS, 0, height);
    if (boundary.length >= 2) {
      place.translate(boundary[0], boundary[1]);
    }
    float[] own = Numbers.of(object.getAttribute("CTM"));
    if (own.length == 6) {
      place.concatenate(new AffineTransform(own));
    }
    return place;
  }

  private void add(String text, Point2D lowerLeft, Point2D upperRight) {
    var box = PageFrame.between(lowerLeft, upperRight);
    glyphs.add(new Glyph(text, box.x, box.y, box.width, box.height));
  }
}
