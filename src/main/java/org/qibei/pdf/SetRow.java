package org.qibei.pdf;

import java.util.List;

/** A row whose texts are broken into lines, with the widths and tags of its cells. */
record SetRow(List<List<Line>> cells, List<Tag> tags, float[] widths, boolean group) {
  static final Style STYLE = Style.of(10.5f);
  static final float LEADING = 14.5f;
  static final float PAD = 3f;

  int lines() {
    return cells.stream().mapToInt(List::size).max().orElse(1);
  }

  float height() {
    return lines() * LEADING + 2 * PAD;
  }

  /** The lines from one to another, as far as each cell has them. */
  SetRow slice(int from, int to) {
    List<List<Line>> part =
        cells.stream()
            .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())))
            .toList();
    return new SetRow(part, tags, widths, group);
  }
}
