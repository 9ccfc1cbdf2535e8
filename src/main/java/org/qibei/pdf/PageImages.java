package org.qibei.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;

/**
 * The pages of a PDF file as pictures (PNG), never larger than a limit, whatever size the file
 * claims.
 */
public final class PageImages implements Closeable {
  private static final double MOST_PIXELS = 4_000_000;
  private static final int MOST_ON_A_SIDE = 8_000;

  private static final long USUAL_PIXELS = 150_000_000;
  private static final Duration USUAL_WORK = Duration.ofSeconds(30);

  private final PDDocument document;
  private final long pixels;
  private final Duration work;

  /** Opens the file; refuses one that is damaged or locked. */
  public PageImages(byte[] pdf) throws IOException {
    this(pdf, USUAL_PIXELS, USUAL_WORK);
  }

  /**
   * Opens a file that nobody knows: pictures in it of more pixels stay out, a page that takes more
   * work is refused.
   */
  public PageImages(byte[] pdf, long pixels, Duration work) throws IOException {
    this.pixels = pixels;
    this.work = work;
    this.document = Loader.loadPDF(pdf);
  }

  /** How many pages there are. */
  public int count() {
    return document.getNumberOfPages();
  }

  /** A page, counted from 0, as wide as asked as far as the limits let it. */
  public byte[] png(int page, int width) throws IOException {
    try {
      document.getPage(page).getContents().close();
      BufferedImage image =
          new BoundedRenderer(document, pixels, work)
              .renderImage(page, scale(width(page), height(page), width), ImageType.RGB);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (RuntimeException brokenOrTooCostly) {
      throw new IOException(brokenOrTooCostly);
    }
  }

  /** How wide a page is as it is shown, in points; counted from 0. */
  public float width(int page) {
    return isTurned(page) ? crop(page).getHeight() : crop(page).getWidth();
  }

  /** How high a page is as it is shown, in points. */
  public float height(int page) {
    return isTurned(page) ? crop(page).getWidth() : crop(page).getHeight();
  }

  private PDRectangle crop(int page) {
    return document.getPage(page).getCropBox();
  }

  private boolean isTurned(int page) {
    return document.getPage(page).getRotation() % 180 != 0;
  }

  /** How many pixels a point gets on a page of that size, as wide as asked within the limits. */
  public static float scale(double across, double along, int width) {
    double asked = Math.max(1, width) / across;
    double byArea = Math.sqrt(MOST_PIXELS / (across * along));
    double bySide = MOST_ON_A_SIDE / Math.max(across, along);
    return (float) Math.min(asked, Math.min(byArea, bySide));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
