package org.qibei.extraction.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** White paper to draw on, four pixels to a point. */
final class Paper {
  static final float POINT = 4;
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1200;

  private Paper() {}

  static GreyPicture with(Consumer<Graphics2D> drawing) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, WIDTH, HEIGHT);
    canvas.setColor(Color.BLACK);
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
    drawing.accept(canvas);
    canvas.dispose();
    return GreyPicture.of(image, WIDTH, HEIGHT);
  }

  /** A table of three columns and four rows from (200, 200), its cells 400 by 150. */
  static void table(Graphics2D canvas) {
    canvas.setStroke(new BasicStroke(3));
    for (int row = 0; row <= 4; row++) {
      canvas.drawLine(200, 200 + 150 * row, 1400, 200 + 150 * row);
    }
    for (int column = 0; column <= 3; column++) {
      canvas.drawLine(200 + 400 * column, 200, 200 + 400 * column, 800);
    }
  }
}
