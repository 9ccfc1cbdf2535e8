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

/**
 * The pages of an OFD document as pictures, to find in them what was read; counted from 0. What one
 * of it costs is limited as the reading of the document is.
 */
public final class OfdPictures {
  private static final int NONE = -1;

  private final OfdDocument document;
  private final Limits limits;
  private final Budget budget;
  private OfdDocument.Sheet sheet;
  private int current = NONE;

  public OfdPictures(byte[] bytes, Limits limits) throws IOException {
    this.limits = limits;
    budget = new Budget(limits);
    document = OfdDocument.open(bytes, budget);
  }

  public int count() {
    return document.pages();
  }

  /** How wide a page is, in points. */
  public float width(int page) throws IOException {
    return sheet(page).box()[2] * OfdPlace.POINTS;
  }

  /** How high a page is, in points. */
  public float height(int page) throws IOException {
    return sheet(page).box()[3] * OfdPlace.POINTS;
  }

  /** The page that was asked for last need not be taken apart again. */
  private OfdDocument.Sheet sheet(int page) throws IOException {
    try {
      if (page != current) {
        sheet = document.sheet(page);
        current = page;
      }
      return sheet;
    } catch (UnreadableDocument refused) {
      throw refused;
    } catch (RuntimeException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
    }
  }

  /** A page with so many pixels to a point, its letters in shapes of one em. */
  public BufferedImage image(int page, float scale, IntFunction<Shape> letters) throws IOException {
    float pixels = scale * OfdPlace.POINTS;
    BufferedImage image = blank(sheet(page).box(), pixels);
    Graphics2D canvas = image.createGraphics();
    try {
      canvas.setColor(Color.WHITE);
      canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
      canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      OfdBrush brush =
          new OfdBrush(canvas, AffineTransform.getScaleInstance(pixels, pixels), letters, budget);
      sheet(page).layers().forEach(brush::draw);
      return image;
    } catch (UnreadableDocument refused) {
      throw refused;
    } catch (RuntimeException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
    } finally {
      canvas.dispose();
    }
  }

  private BufferedImage blank(float[] box, float pixels) {
    int width = Math.max(1, Math.round(box[2] * pixels));
    int height = Math.max(1, Math.round(box[3] * pixels));
    if ((long) width * height > limits.pixels()) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
    }
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }
}
