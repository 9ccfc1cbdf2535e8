package org.qibei.pdf;

/**
 * One character as it will be set: in which face, how wide in points, and whether it fills a full
 * cell.
 */
public record Glyph(int character, Face face, float width, boolean wide) {

  boolean digit() {
    return character >= '0' && character <= '9';
  }

  boolean blank() {
    return character == ' ';
  }

  boolean ideograph() {
    return Character.isIdeographic(character);
  }
}
