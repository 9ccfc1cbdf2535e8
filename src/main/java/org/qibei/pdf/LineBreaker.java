package org.qibei.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines as Chinese composition asks (避头尾): no closing mark begins a line, no
 * opening mark ends one, and a number stays whole and with its unit.
 */
public final class LineBreaker {
  /** Invisible mark at which a title may be broken by sense. */
  public static final int HINT = 0x200B;

  private static final float SLACK = 0.01f;
  private static final float TIGHTEST = 0.03f;
  private static final float LOOSEST = 0.25f;

  private final float measure;
  private final boolean filling;

  private LineBreaker(float measure, boolean filling) {
    this.measure = measure;
    this.filling = filling;
  }

  /** A breaker for lines of this width in points, all but the last spaced to fill it. */
  public static LineBreaker filling(float measure) {
    return new LineBreaker(measure, true);
  }

  /** A breaker for lines no wider than this, as their glyphs fall. */
  public static LineBreaker ragged(float measure) {
    return new LineBreaker(measure, false);
  }

  /** Lines of a paragraph, the first with an indent of its own. */
  public List<Line> lines(List<Glyph> text, float firstIndent, float indent) {
    List<Glyph> glyphs = text.stream().filter(glyph -> glyph.character() != HINT).toList();
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < glyphs.size()) {
      float left = lines.isEmpty() ? firstIndent : indent;
      int to = end(glyphs, from, measure - left);
      List<Glyph> line = trimmed(glyphs.subList(from, to));
      float room = measure - left;
      boolean full = to < glyphs.size() || Line.of(line).natural() > room + SLACK;
      lines.add(new Line(line, left, filling && full ? spacing(line, room) : 0));
      from = to;
    }
    return lines;
  }

  /** The end of the line: the last break that fits, or the next one if that costs less spacing. */
  private int end(List<Glyph> glyphs, int from, float room) {
    int to = overflow(glyphs, from, room);
    if (to == glyphs.size()) {
      return to;
    }
    int shorter = to;
    while (shorter > from && !Marks.breakable(glyphs, shorter)) {
      shorter--;
    }
    if (shorter == from) {
      return Math.max(to, from + 1);
    }
    return filling && worthTightening(glyphs, from, shorter, to, room) ? next(glyphs, to) : shorter;
  }

  private static boolean worthTightening(
      List<Glyph> glyphs, int from, int shorter, int to, float room) {
    List<Glyph> loose = trimmed(glyphs.subList(from, shorter));
    List<Glyph> tight = trimmed(glyphs.subList(from, next(glyphs, to)));
    float tightening = -spacing(tight, room);
    return 2 * tightening < spacing(loose, room) && tightening <= TIGHTEST * widest(tight);
  }

  /** The next place after this where a line may end. */
  private static int next(List<Glyph> glyphs, int after) {
    int next = after + 1;
    while (next < glyphs.size() && !Marks.breakable(glyphs, next)) {
      next++;
    }
    return next;
  }

  /** The first glyph that does not fit. */
  private static int overflow(List<Glyph> glyphs, int from, float room) {
    float used = 0;
    int to = from;
    while (to < glyphs.size()
        && (used + glyphs.get(to).width() <= room + SLACK || glyphs.get(to).blank())) {
      used += glyphs.get(to++).width();
    }
    return to;
  }

  private static List<Glyph> trimmed(List<Glyph> line) {
    int to = line.size();
    while (to > 0 && line.get(to - 1).blank()) {
      to--;
    }
    return List.copyOf(line.subList(0, to));
  }

  /** What each full-width glyph but the last gains so that the line fills the room. */
  private static float spacing(List<Glyph> line, float room) {
    long gaps = line.stream().limit(Math.max(0, line.size() - 1)).filter(Glyph::wide).count();
    float spare = room - Line.of(line).natural();
    return gaps == 0 ? 0 : Math.min(LOOSEST * widest(line), spare / gaps);
  }

  private static float widest(List<Glyph> line) {
    return (float) line.stream().mapToDouble(Glyph::width).max().orElse(0);
  }
}
