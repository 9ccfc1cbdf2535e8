package org.qibei.extraction.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The letters of a page without those that are drawn over themselves: some programs make letters
 * bold by drawing them twice, a hair apart, and 3 is not 33.
 */
final class DrawnOnce {
  /** Letters are sought in squares of this many points. */
  private static final float SQUARE = 8;

  /** A second drawing is nearer than this share of the letter's width. */
  private static final float NEAR = 0.3f;

  /** So many of the letters in a square are compared; more make no text. */
  private static final int MOST_COMPARED = 30;

  /** The letters of a square, the last one first. */
  private record Letters(Glyph last, Letters before) {}

  private final Map<Long, Letters> seen = new HashMap<>();

  private DrawnOnce() {}

  static List<Glyph> of(List<Glyph> glyphs) {
    DrawnOnce drawn = new DrawnOnce();
    List<Glyph> once = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      if (drawn.isNew(glyph)) {
        once.add(glyph);
      }
    }
    return once;
  }

  private boolean isNew(Glyph glyph) {
    float near = glyph.width() * NEAR;
    for (int across = square(glyph.x() - near); across <= square(glyph.x() + near); across++) {
      for (int down = square(glyph.y() - near); down <= square(glyph.y() + near); down++) {
        if (isOver(glyph, seen.get(key(across, down)), near)) {
          return false;
        }
      }
    }
    long here = key(square(glyph.x()), square(glyph.y()));
    seen.put(here, new Letters(glyph, seen.get(here)));
    return true;
  }

  private static boolean isOver(Glyph glyph, Letters others, float near) {
    Letters left = others;
    for (int i = 0; left != null && i < MOST_COMPARED; i++) {
      Glyph other = left.last();
      if (Math.abs(other.x() - glyph.x()) < near
          && Math.abs(other.y() - glyph.y()) < near
          && other.text().equals(glyph.text())) {
        return true;
      }
      left = left.before();
    }
    return false;
  }

  private static long key(int across, int down) {
    return (long) across << Integer.SIZE | down & 0xFFFFFFFFL;
  }

  private static int square(float place) {
    return (int) Math.floor(place / SQUARE);
  }
}
