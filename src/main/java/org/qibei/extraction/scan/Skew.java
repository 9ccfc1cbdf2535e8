package org.qibei.extraction.scan;

/** How far a page lies askew: at the right angle its rows are either full of ink or empty. */
final class Skew {
  /** The picture is looked at through points of so many pixels. */
  private static final int COARSE = 3;

  private static final double MOST = 3;
  private static final double STEP = 0.1;

  private Skew() {}

  /** By how many radians the picture has to be turned with the clock to stand straight. */
  static double of(Ink ink) {
    double best = 0;
    double most = -1;
    for (int step = 0; step <= MOST / STEP; step++) {
      for (int side = -1; side <= 1; side += 2) {
        double angle = Math.toRadians(side * step * STEP);
        double sharpness = sharpness(ink, Math.tan(angle));
        if (sharpness > most) {
          most = sharpness;
          best = angle;
        }
      }
    }
    return best;
  }

  private static double sharpness(Ink ink, double slope) {
    int margin = (int) (Math.abs(slope) * ink.width()) / COARSE + 2;
    int[] rows = new int[ink.height() / COARSE + 2 * margin];
    for (int y = 0; y < ink.height(); y += COARSE) {
      for (int x = 0; x < ink.width(); x += COARSE) {
        if (ink.at(x, y)) {
          rows[margin + (int) Math.floor((y + slope * x) / COARSE)]++;
        }
      }
    }
    double sum = 0;
    for (int i = 1; i < rows.length; i++) {
      double change = rows[i] - rows[i - 1];
      sum += change * change;
    }
    return sum;
  }
}
