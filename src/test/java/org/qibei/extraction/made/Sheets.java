package org.qibei.extraction.made;

import java.io.IOException;

/** Sheets of A4 in some format; points from the lower left corner. */
interface Sheets {
  /** Begins the next sheet. */
  void turn() throws IOException;

  void text(String text, float x, float baseline, float size) throws IOException;

  void box(float x, float bottom, float width, float height) throws IOException;

  float width(String text, float size) throws IOException;
}
