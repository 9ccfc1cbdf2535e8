package org.qibei.pdf;

import java.awt.Color;

/**
 * Size in points, what is added to the advance of a full-width character, and colour of a piece of
 * text.
 */
public record Style(float size, float tracking, Color color) {

  /** Black text without tracking. */
  public static Style of(float size) {
    return new Style(size, 0, Color.BLACK);
  }
}
