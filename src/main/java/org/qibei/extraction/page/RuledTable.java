package org.qibei.extraction.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table drawn with rules: its lines across and down, and the cells between them. */
final class RuledTable {
  private static final float SNAP = 2;
  private static final float TOLERANCE = 2;

  /** A cell of the table by its lines: from line left to right, top to bottom. */
  record Box(int left, int top, int right, int bottom) {
    Box add(Box other) {
      return new Box(
          Math.min(left, other.left),
          Math.min(top, other.top),
          Math.max(right, other.right),
          Math.max(bottom, other.bottom));
    }
  }

  private final List<Rule> rules;
  private final float[] xs;
  private final float[] ys;

  private RuledTable(List<Rule> rules, float[] xs, float[] ys) {
    this.rules = rules;
    this.xs = xs;
    this.ys = ys;
  }

  static RuledTable of(List<Rule> rules) {
    return new RuledTable(rules, places(rules, false), places(rules, true));
  }

  /** A single box is a frame and no table; a single row may be the rest of one. */
  boolean isTable() {
    return xs.length > 2 && ys.length > 1;
  }

  float top() {
    return ys[0];
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  float x(int line) {
    return xs[line];
  }

  float y(int line) {
    return ys[line];
  }

  /** The column that a place across is in, or a negative number for none. */
  int columnAt(float x) {
    return between(xs, x);
  }

  /** The row that a place down is in, or a negative number for none. */
  int rowAt(float y) {
    return between(ys, y);
  }

  private static int between(float[] lines, float place) {
    for (int i = 0; i + 1 < lines.length; i++) {
      if (place >= lines[i] && place < lines[i + 1]) {
        return i;
      }
    }
    return -1;
  }

  Rectangle2D.Float bounds(Box box) {
    return new Rectangle2D.Float(
        xs[box.left()],
        ys[box.top()],
        xs[box.right()] - xs[box.left()],
        ys[box.bottom()] - ys[box.top()]);
  }

  boolean contains(Glyph glyph) {
    return glyph.centreX() > xs[0]
        && glyph.centreX() < xs[xs.length - 1]
        && glyph.centreY() > ys[0]
        && glyph.centreY() < ys[ys.length - 1];
  }

  /** Boxes with no rule between them are one cell. */
  List<Box> cells() {
    int[] group = new int[rows() * columns()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        int here = row * columns() + column;
        if (column + 1 < columns() && !ruled(false, xs[column + 1], middle(ys, row))) {
          join(group, here, here + 1);
        }
        if (row + 1 < rows() && !ruled(true, ys[row + 1], middle(xs, column))) {
          join(group, here, here + columns());
        }
      }
    }
    Map<Integer, Box> boxes = new LinkedHashMap<>();
    for (int i = 0; i < group.length; i++) {
      int row = i / columns();
      int column = i % columns();
      boxes.merge(root(group, i), new Box(column, row, column + 1, row + 1), Box::add);
    }
    return new ArrayList<>(boxes.values());
  }

  private boolean ruled(boolean across, float at, float middle) {
    return rules.stream()
        .anyMatch(
            rule ->
                rule.across() == across
                    && Math.abs(rule.at() - at) <= TOLERANCE
                    && rule.covers(middle, 0));
  }

  private static float middle(float[] places, int index) {
    return (places[index] + places[index + 1]) / 2;
  }

  private static void join(int[] group, int a, int b) {
    group[root(group, a)] = root(group, b);
  }

  private static int root(int[] group, int i) {
    int root = i;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  private static float[] places(List<Rule> rules, boolean across) {
    List<Float> places = new ArrayList<>();
    rules.stream()
        .filter(rule -> rule.across() == across)
        .map(Rule::at)
        .sorted()
        .filter(at -> places.isEmpty() || at - places.get(places.size() - 1) > SNAP)
        .forEach(places::add);
    float[] result = new float[places.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = places.get(i);
    }
    return result;
  }
}
