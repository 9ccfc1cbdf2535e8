package org.qibei.extraction.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A picture in shades of grey, 0 is black and 255 is white. */
final class GreyPicture {
  static final int WHITE = 255;

  private final int width;
  private final int height;
  private final byte[] shades;

  private GreyPicture(int width, int height, byte[] shades) {
    this.width = width;
    this.height = height;
    this.shades = shades;
  }

  static GreyPicture white(int width, int height) {
    byte[] shades = new byte[width * height];
    Arrays.fill(shades, (byte) WHITE);
    return new GreyPicture(width, height, shades);
  }

  /** The image drawn on white paper of that size. */
  static GreyPicture of(BufferedImage image, int width, int height) {
    return drawn(
        image,
        width,
        height,
        AffineTransform.getScaleInstance(
            (double) width / image.getWidth(), (double) height / image.getHeight()));
  }

  private static GreyPicture drawn(BufferedImage image, int width, int height, AffineTransform as) {
    BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = paper.createGraphics();
    try {
      canvas.setColor(java.awt.Color.WHITE);
      canvas.fillRect(0, 0, width, height);
      canvas.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      canvas.drawImage(image, as, null);
    } finally {
      canvas.dispose();
    }
    return new GreyPicture(width, height, shades(paper));
  }

  private static byte[] shades(BufferedImage image) {
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  /** Turned with the clock about its centre by a small angle; the paper keeps its size. */
  GreyPicture tilted(double radians) {
    return drawn(
        image(),
        width,
        height,
        AffineTransform.getRotateInstance(radians, width / 2.0, height / 2.0));
  }

  /** Turned with the clock by quarters. */
  GreyPicture turned(int degrees) {
    if (degrees == 0) {
      return this;
    }
    boolean upright = degrees == 180;
    GreyPicture turned = white(upright ? width : height, upright ? height : width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int to =
            switch (degrees) {
              case 90 -> x * turned.width + height - 1 - y;
              case 180 -> (height - 1 - y) * width + width - 1 - x;
              default -> (width - 1 - x) * turned.width + y;
            };
        turned.shades[to] = shades[y * width + x];
      }
    }
    return turned;
  }

  private BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    System.arraycopy(shades, 0, shades(image), 0, shades.length);
    return image;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int shade(int x, int y) {
    return shades[y * width + x] & 0xFF;
  }

  void paint(int x, int y, int shade) {
    shades[y * width + x] = (byte) shade;
  }

  /** Paints a rectangle white, as far as it lies on the paper. */
  void blank(int left, int top, int right, int bottom) {
    int from = Math.max(0, left);
    int to = Math.min(width, right);
    for (int y = Math.max(0, top); y < Math.min(height, bottom) && from < to; y++) {
      Arrays.fill(shades, y * width + from, y * width + to, (byte) WHITE);
    }
  }

  /** The picture as a file of the simplest kind (PGM). */
  byte[] file() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(shades.length + 20);
    out.writeBytes(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
    out.writeBytes(shades);
    return out.toByteArray();
  }
}
