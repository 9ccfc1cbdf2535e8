package org.qibei.pdf;

/** The part of a page that carries text (版心), ruled into lines and cells; in points. */
public record TypeArea(float left, float top, float width, float height, int lines, int cells) {

  /** A4 as GB/T 9704-2012 asks: 156 mm x 225 mm, 22 lines of 28 characters. */
  public static final TypeArea OFFICIAL = new TypeArea(mm(28), mm(37), mm(156), mm(225), 22, 28);

  static final float ABOVE_BASELINE = 0.86f;

  /** The same area with another number of lines. */
  public TypeArea ruled(int otherLines) {
    return new TypeArea(left, top, width, height, otherLines, cells);
  }

  /** Millimetres in points. */
  public static float mm(float millimetres) {
    return millimetres * 72 / 25.4f;
  }

  /** Distance from line to line. */
  public float pitch() {
    return height / lines;
  }

  /** Width of one character with its share of space. */
  public float cell() {
    return width / cells;
  }

  /** What a character of this size gains or loses so that it fills a cell. */
  public float tracking(float size) {
    return cell() - size;
  }

  /** The right edge. */
  public float right() {
    return left + width;
  }

  /** The lower edge. */
  public float bottom() {
    return top + height;
  }

  /** Baseline of text of this size in a line, lines counted from 0. */
  public float baseline(float line, float size) {
    return top + line * pitch() + (pitch() - size) / 2 + ABOVE_BASELINE * size;
  }
}
