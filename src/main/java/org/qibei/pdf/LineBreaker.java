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

  private static final String NO_START = "，。、；：？！）》〉】〕」』”’…—％‰℃～·,.;:?!)]}%";
  private static final String NO_END = "（《〈【〔「『“‘([{№￥";
  private static final float SLACK = 0.01f;

  private final float measure;

  /** A breaker for lines of this width in points. */
  public LineBreaker(float measure) {
    this.measure = measure;
  }

  /** Lines of a paragraph; all but the last are stretched to the full measure. */
  public List<Line> lines(List<Glyph> text, float firstIndent, float indent) {
    List<Glyph> glyphs = text.stream().filter(glyph -> glyph.character() != HINT).toList();
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < glyphs.size()) {
      float left = lines.isEmpty() ? firstIndent : indent;
      int to = end(glyphs, from, measure - left);
      List<Glyph> line = trimmed(glyphs.subList(from, to));
      lines.add(new Line(line, left, to < glyphs.size() ? stretch(line, measure - left) : 0));
      from = to;
    }
    return lines;
  }

  private static int end(List<Glyph> glyphs, int from, float room) {
    float used = 0;
    int to = from;
    while (to < glyphs.size()
        && (used + glyphs.get(to).width() <= room + SLACK || glyphs.get(to).blank())) {
      used += glyphs.get(to++).width();
    }
    if (to == glyphs.size()) {
      return to;
    }
    int cut = to;
    while (cut > from && !breakable(glyphs, cut)) {
      cut--;
    }
    return Math.max(cut > from ? cut : to, from + 1);
  }

  /** Whether a line may end before this glyph. */
  static boolean breakable(List<Glyph> glyphs, int at) {
    Glyph before = glyphs.get(at - 1 < 0 ? 0 : at - 1);
    Glyph after = glyphs.get(at);
    if (after.blank()
        || NO_START.indexOf(after.character()) >= 0
        || NO_END.indexOf(before.character()) >= 0) {
      return false;
    }
    if (before.blank()) {
      return true;
    }
    boolean word = !before.wide() && !after.wide();
    boolean unit = before.digit() && after.ideograph();
    return !word && !unit;
  }

  private static List<Glyph> trimmed(List<Glyph> line) {
    int to = line.size();
    while (to > 0 && line.get(to - 1).blank()) {
      to--;
    }
    return List.copyOf(line.subList(0, to));
  }

  private static float stretch(List<Glyph> line, float room) {
    double used = line.stream().mapToDouble(Glyph::width).sum();
    long gaps = line.stream().limit(Math.max(0, line.size() - 1)).filter(Glyph::wide).count();
    double most = line.stream().mapToDouble(Glyph::width).max().orElse(0) / 4;
    return gaps == 0 ? 0 : (float) Math.min(most, (room - used) / gaps);
  }
}
