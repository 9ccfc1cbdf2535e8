package org.qibei.extraction.ofd;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.IntFunction;
import org.qibei.extraction.Budget;
import org.qibei.extraction.Limits;
import org.qibei.extraction.UnreadableDocument;

/** The pages of an OFD document as pictures, to find in them what was read; counted from 0. */
public final class OfdPictures {
  private final OfdDocument document;
  private final Budget budget;

  public OfdPictures(byte[] bytes, Limits limits) throws IOException {
    budget = new Budget(limits);
    document = OfdDocument.open(bytes, budget);
  }

  public int count() {
    return document.pages();
  }

  /** How wide a page is, in points. */
  public float width(int page) throws IOException {
    return document.sheet(page).box()[2] * OfdPlace.POINTS;
  }

  /** How high a page is, in points. */
  public float height(int page) throws IOException {
    return document.sheet(page).box()[3] * OfdPlace.POINTS;
  }

  /** A page with so many pixels to a point, its letters in shapes of one em. */
  public BufferedImage image(int page, float scale, IntFunction<Shape> letters) throws IOException {
    OfdDocument.Sheet sheet = document.sheet(page);
    float pixels = scale * OfdPlace.POINTS;
    BufferedImage image =
        new BufferedImage(
            Math.max(1, Math.round(sheet.box()[2] * pixels)),
            Math.max(1, Math.round(sheet.box()[3] * pixels)),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setColor(Color.WHITE);
      canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      OfdBrush brush =
          new OfdBrush(canvas, AffineTransform.getScaleInstance(pixels, pixels), letters, budget);
      sheet.layers().forEach(brush::draw);
      return image;
    } catch (RuntimeException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
    } finally {
      canvas.dispose();
    }
  }
}
