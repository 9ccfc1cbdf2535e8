package org.qibei.extraction.page;

/** A letter on the page as it is shown, in points from the top left corner. */
public record Glyph(String text, float x, float y, float width, float height) {

  float right() {
    return x + width;
  }

  float centreX() {
    return x + width / 2;
  }

  float centreY() {
    return y + height / 2;
  }

  boolean isSpace() {
    return text.isBlank();
  }
}
