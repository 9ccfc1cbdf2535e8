package org.qibei.extraction.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
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

/** The letters, rules and pictures of a page; OFD counts from the top left corner. */
final class OfdPage {
  private final PageFrame frame;
  private final AffineTransform page;
  private final Budget budget;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Rectangle2D.Float> pictures = new ArrayList<>();
  private final PathRules rules = new PathRules();

  OfdPage(float[] box, Budget budget) {
    float points = OfdPlace.POINTS;
    float height = box[3] * points;
    this.frame = new PageFrame(new PDRectangle(box[2] * points, height), 0);
    this.page = new AffineTransform(points, 0, 0, -points, 0, height);
    this.budget = budget;
  }

  PageLayout layout(int number) {
    return PageLayout.of(
        new PagePlace(number, frame, frame),
        glyphs.stream().map(frame::turned).toList(),
        rules.rules().stream().map(frame::turned).toList(),
        pictures.stream().map(frame::turned).toList());
  }

  /** Layers and blocks hold objects; what hangs in composite objects is decoration. */
  void draw(Element holder) {
    for (Element child : Elements.all(holder)) {
      budget.steps(1);
      switch (child.getLocalName()) {
        case "Content", "Layer", "PageBlock" -> draw(child);
        case "TextObject" -> text(child, OfdPlace.of(child, page));
        case "PathObject" -> OfdOutline.draw(child, OfdPlace.of(child, page), rules);
        case "ImageObject" -> picture(child);
        default -> {
          // actions are not read
        }
      }
    }
  }

  /** The box that a picture is fitted into. */
  private void picture(Element object) {
    budget.object();
    float[] boundary = Numbers.of(object.getAttribute("Boundary"));
    if (boundary.length == 4) {
      Point2D corner = new Point2D.Float(boundary[0], boundary[1]);
      Point2D other = new Point2D.Float(boundary[0] + boundary[2], boundary[1] + boundary[3]);
      pictures.add(PageFrame.between(page.transform(corner, null), page.transform(other, null)));
    }
  }

  private void text(Element object, AffineTransform place) {
    new OfdText(object, (letter, box) -> add(letter, box, place)).draw();
  }

  private void add(String letter, Rectangle2D.Float own, AffineTransform place) {
    budget.letters(1);
    Point2D upperLeft = new Point2D.Float(own.x, own.y);
    Point2D lowerRight = new Point2D.Float(own.x + own.width, own.y + own.height);
    var box =
        PageFrame.between(place.transform(upperLeft, null), place.transform(lowerRight, null));
    glyphs.add(new Glyph(letter, box.x, box.y, box.width, box.height));
  }
}
