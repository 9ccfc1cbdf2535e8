package org.qibei.check;

/** The size of a document's pages, in millimetres. */
public record PageLayout(double width, double height) {

  private static final double A4_WIDTH = 210;
  private static final double A4_HEIGHT = 297;
  private static final double TOLERANCE = 3;

  /** A4 upright; tables may also stand across. */
  public boolean isA4() {
    return isNear(Math.min(width, height), A4_WIDTH) && isNear(Math.max(width, height), A4_HEIGHT);
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= TOLERANCE;
  }
}
