package org.qibei.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF file as pictures (PNG), never larger than a limit, whatever size the file
 * claims.
 */
public final class PageImages implements Closeable {
  private static final double MOST_PIXELS = 4_000_000;
  private static final int MOST_ON_A_SIDE = 8_000;

  private final PDDocument document;

  /** Opens the file; refuses one that is damaged or locked. */
  public PageImages(byte[] pdf) throws IOException {
    document = Loader.loadPDF(pdf);
  }

  /** How many pages there are. */
  public int count() {
    return document.getNumberOfPages();
  }

  /** A page, counted from 0, as wide as asked as far as the limits let it. */
  public byte[] png(int page, int width) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    BufferedImage image =
        renderer.renderImage(page, scale(width(page), height(page), width), ImageType.RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
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
