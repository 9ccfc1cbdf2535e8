package org.qibei.extraction.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.qibei.extraction.Limits;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.UnreadableDocument.Reason;

/**
 * An uploaded picture (PNG, JPEG, TIFF), of which each image is a page; counted from 0. It is
 * measured by its head before anything is unpacked, and unpacked no finer than it can be used.
 */
public final class PictureFile implements Closeable {
  private static final long LARGEST_TILE = 64_000_000;
  private static final double FINEST = 12_000_000;

  /** The narrower side of a page, in points: that of A4 paper, whatever the file claims. */
  private static final float SIDE = 595.276f;

  private final ImageReader reader;
  private final ImageInputStream stream;
  private final long pixels;
  private final int count;

  private PictureFile(ImageReader reader, ImageInputStream stream, Limits limits)
      throws IOException {
    this.reader = reader;
    this.stream = stream;
    reader.setInput(stream, false, true);
    this.pixels = limits.pixels();
    this.count = counted(limits.pages());
  }

  public static PictureFile open(byte[] bytes, Limits limits) throws IOException {
    ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
    if (!readers.hasNext()) {
      throw new IOException("no picture");
    }
    return new PictureFile(readers.next(), stream, limits);
  }

  /** How many pages there are; the file is not asked, because it may point in a circle. */
  private int counted(int most) throws IOException {
    int pages = 0;
    while (isThere(pages)) {
      pages++;
      if (pages > most) {
        throw new UnreadableDocument(Reason.TOO_MANY_PAGES, pages, most);
      }
    }
    return pages;
  }

  private boolean isThere(int page) throws IOException {
    try {
      long size = (long) reader.getWidth(page) * reader.getHeight(page);
      long tile = (long) reader.getTileWidth(page) * reader.getTileHeight(page);
      if (size > pixels || tile > Math.max(size, LARGEST_TILE)) {
        throw new UnreadableDocument(Reason.TOO_LARGE);
      }
      return true;
    } catch (IndexOutOfBoundsException behindTheLast) {
      return false;
    }
  }

  public int count() {
    return count;
  }

  /** How wide a page is, in points. */
  public float width(int page) throws IOException {
    return reader.getWidth(page) / pixels(page);
  }

  /** How high a page is, in points. */
  public float height(int page) throws IOException {
    return reader.getHeight(page) / pixels(page);
  }

  private float pixels(int page) throws IOException {
    return Math.min(reader.getWidth(page), reader.getHeight(page)) / SIDE;
  }

  /** A page, made coarser while it is unpacked where it is finer than of use. */
  public BufferedImage image(int page) throws IOException {
    double pixels = (double) reader.getWidth(page) * reader.getHeight(page);
    int step = (int) Math.ceil(Math.sqrt(pixels / FINEST));
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    try {
      return reader.read(page, param);
    } catch (RuntimeException broken) {
      throw new IOException(broken);
    }
  }

  /** A page with so many pixels to a point. */
  public BufferedImage image(int page, float scale) throws IOException {
    BufferedImage image = image(page);
    int width = Math.max(1, Math.round(width(page) * scale));
    int height = Math.max(1, Math.round(height(page) * scale));
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = drawn.createGraphics();
    try {
      canvas.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      canvas.drawImage(image, 0, 0, width, height, Color.WHITE, null);
      return drawn;
    } finally {
      canvas.dispose();
    }
  }

  @Override
  public void close() throws IOException {
    reader.dispose();
    stream.close();
  }
}
