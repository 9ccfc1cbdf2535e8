package org.qibei.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Breaks a title by sense into as few centred lines as will hold it, none much longer than its
 * neighbours; a part too long for a line is halved.
 */
public final class TitleBreaker {
  private final float measure;

  /** A breaker for titles no wider than this. */
  public TitleBreaker(float measure) {
    this.measure = measure;
  }

  /** The lines, each centred in the measure. */
  public List<Line> lines(List<Glyph> title) {
    List<List<Glyph>> parts = new ArrayList<>();
    for (List<Glyph> part : split(title)) {
      parts.addAll(halved(part));
    }
    return candidates(parts).stream()
        .filter(lines -> longest(lines) <= measure)
        .min(
            Comparator.<List<List<Glyph>>>comparingInt(List::size)
                .thenComparingDouble(TitleBreaker::longest))
        .orElse(parts)
        .stream()
        .map(line -> Line.of(line).centred(measure))
        .toList();
  }

  private static List<List<Glyph>> split(List<Glyph> title) {
    List<List<Glyph>> parts = new ArrayList<>();
    List<Glyph> part = new ArrayList<>();
    for (Glyph glyph : title) {
      if (glyph.character() == LineBreaker.HINT) {
        parts.add(part);
        part = new ArrayList<>();
      } else {
        part.add(glyph);
      }
    }
    parts.add(part);
    parts.removeIf(List::isEmpty);
    return parts;
  }

  /** Lines of about equal length for a part that no single line holds. */
  private List<List<Glyph>> halved(List<Glyph> part) {
    float width = width(part);
    int lines = (int) Math.ceil(width / measure);
    float share = lines == 1 ? measure : width / lines + part.get(0).width() / 2;
    return LineBreaker.ragged(Math.min(measure, share)).lines(part, 0, 0).stream()
        .map(Line::glyphs)
        .toList();
  }

  /** Every way of joining neighbouring parts into lines. */
  private static List<List<List<Glyph>>> candidates(List<List<Glyph>> parts) {
    List<List<List<Glyph>>> candidates = new ArrayList<>();
    int gaps = Math.min(parts.size() - 1, 12);
    for (int joins = 0; joins < 1 << gaps; joins++) {
      List<List<Glyph>> lines = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        if (i == 0 || (joins >> (i - 1) & 1) == 0) {
          lines.add(new ArrayList<>());
        }
        lines.get(lines.size() - 1).addAll(parts.get(i));
      }
      candidates.add(lines);
    }
    return candidates;
  }

  private static double longest(List<List<Glyph>> lines) {
    return lines.stream().mapToDouble(TitleBreaker::width).max().orElse(0);
  }

  private static float width(List<Glyph> glyphs) {
    return Line.of(glyphs).natural();
  }
}
