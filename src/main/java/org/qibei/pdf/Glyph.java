package org.qibei.pdf;

/**
 * One character as it will be set.
 *
 * @param advance what the typeface itself gives it, in points
 * @param width what it takes in the line, in points
 * @param wide whether it fills a full cell
 */
public record Glyph(int character, Face face, float advance, float width, boolean wide) {

  boolean digit() {
    return character >= '0' && character <= '9';
  }

  boolean blank() {
    return character == ' ';
  }

  boolean ideograph() {
    return Character.isIdeographic(character);
  }

  /** What is added after the glyph in an unstretched line. */
  float spacing() {
    return width - advance;
  }

  Glyph narrowed(float by) {
    return new Glyph(character, face, advance, width - by, wide);
  }
}
