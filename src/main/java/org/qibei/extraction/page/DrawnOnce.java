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

  /** So many of the same letters are compared within a square; more make no text. */
  private static final int MOST_COMPARED = 8;

  private record Square(String text, int across, int down) {}

  private final Map<Square, List<Glyph>> seen = new HashMap<>();

  private DrawnOnce() {}

  static List<Glyph> of(List<Glyph> glyphs) {
    DrawnOnce drawn = new DrawnOnce();
    return glyphs.stream().filter(drawn::isNew).toList();
  }

  private boolean isNew(Glyph glyph) {
    float near = glyph.width() * NEAR;
    for (int across = square(glyph.x() - near); across <= square(glyph.x() + near); across++) {
      for (int down = square(glyph.y() - near); down <= square(glyph.y() + near); down++) {
        if (isOver(glyph, seen.get(new Square(glyph.text(), across, down)), near)) {
          return false;
        }
      }
    }
    seen.computeIfAbsent(
            new Square(glyph.text(), square(glyph.x()), square(glyph.y())),
            square -> new ArrayList<>())
        .add(glyph);
    return true;
  }

  private static boolean isOver(Glyph glyph, List<Glyph> same, float near) {
    int from = same == null ? 0 : Math.max(0, same.size() - MOST_COMPARED);
    for (int i = from; same != null && i < same.size(); i++) {
      if (Math.abs(same.get(i).x() - glyph.x()) < near
          && Math.abs(same.get(i).y() - glyph.y()) < near) {
        return true;
      }
    }
    return false;
  }

  private static int square(float place) {
    return (int) Math.floor(place / SQUARE);
  }
}
