package org.qibei.extraction.ofd;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * The shape of a path object (GB/T 33190-2016, 9.1); an arc is a curve as straight as its chord.
 */
final class OfdShape {
  private final Path2D.Float path = new Path2D.Float();
  private final String[] words;
  private int next;

  private OfdShape(String data) {
    this.words = data.strip().split("\\s+");
  }

  static Path2D of(String data) {
    OfdShape shape = new OfdShape(data);
    while (shape.next < shape.words.length) {
      shape.step(shape.words[shape.next++]);
    }
    return shape.path;
  }

  private void step(String command) {
    if (command.equals("S") || command.equals("M")) {
      path.moveTo(number(), number());
    } else if (path.getCurrentPoint() != null) {
      draw(command);
    }
  }

  private void draw(String command) {
    switch (command) {
      case "L" -> path.lineTo(number(), number());
      case "Q" -> path.quadTo(number(), number(), number(), number());
      case "B" -> path.curveTo(number(), number(), number(), number(), number(), number());
      case "A" -> {
        next += 5;
        Point2D start = path.getCurrentPoint();
        path.quadTo(start.getX(), start.getY(), number(), number());
      }
      case "C" -> path.closePath();
      default -> throw new IllegalArgumentException("no path: " + command);
    }
  }

  private float number() {
    return Float.parseFloat(words[next++]);
  }
}
