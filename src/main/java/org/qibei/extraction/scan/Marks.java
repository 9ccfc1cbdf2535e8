package org.qibei.extraction.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What is written in a part of a picture: its connected marks, without rests of rules and dust. */
final class Marks {
  /** What stays so near the edge, in points, is the rest of a rule. */
  private static final float REST_OF_A_RULE = 2;

  private static final float DUST = 0.15f;

  /** A figure is as high as its neighbours and slim. */
  private static final float AS_HIGH = 0.8f;

  private static final float SLIM = 0.85f;
  private static final float SMALL = 0.35f;
  private static final float HIGHEST_LETTER = 24;

  /** One connected mark: its bounds, and how many points it has. */
  record Mark(int left, int top, int right, int bottom, List<int[]> points) {
    int width() {
      return right - left;
    }

    int height() {
      return bottom - top;
    }
  }

  private final int left;
  private final int top;
  private final int width;
  private final int height;
  private final float point;
  private final boolean[] seen;
  private final Ink ink;
  private final List<Mark> kept = new ArrayList<>();
  private final List<Mark> dropped = new ArrayList<>();

  /** The marks within these bounds of the ink, where a point has so many pixels. */
  Marks(Ink ink, float point, int left, int top, int right, int bottom) {
    this.ink = ink;
    this.point = point;
    this.left = Math.max(0, left);
    this.top = Math.max(0, top);
    this.width = Math.max(0, Math.min(ink.width(), right) - this.left);
    this.height = Math.max(0, Math.min(ink.height(), bottom) - this.top);
    this.seen = new boolean[width * height];
    for (int i = 0; i < seen.length; i++) {
      if (isInk(i % Math.max(1, width), i / Math.max(1, width)) && !seen[i]) {
        sort(mark(i));
      }
    }
  }

  private boolean isInk(int x, int y) {
    return ink.at(left + x, top + y);
  }

  private Mark mark(int from) {
    List<int[]> points = new ArrayList<>();
    Deque<Integer> next = new ArrayDeque<>(List.of(from));
    seen[from] = true;
    int[] bounds = {width, height, 0, 0};
    while (!next.isEmpty()) {
      int at = next.pop();
      int x = at % width;
      int y = at / width;
      points.add(new int[] {x, y});
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x + 1);
      bounds[3] = Math.max(bounds[3], y + 1);
      neighbours(x, y, next);
    }
    return new Mark(bounds[0], bounds[1], bounds[2], bounds[3], points);
  }

  private void neighbours(int x, int y, Deque<Integer> next) {
    for (int ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
      for (int nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
        int to = ny * width + nx;
        if (!seen[to] && isInk(nx, ny)) {
          seen[to] = true;
          next.push(to);
        }
      }
    }
  }

  private void sort(Mark mark) {
    boolean touches =
        mark.left == 0 || mark.right == width || mark.top == 0 || mark.bottom == height;
    boolean rest = touches && mark.points.stream().allMatch(this::isBesideTheEdge);
    boolean dust = mark.points.size() < DUST * point * point;
    (rest || dust ? dropped : kept).add(mark);
  }

  private boolean isBesideTheEdge(int[] at) {
    float thin = REST_OF_A_RULE * point;
    return at[0] < thin || at[0] >= width - thin || at[1] < thin || at[1] >= height - thin;
  }

  boolean isEmpty() {
    return kept.isEmpty();
  }

  /** The bounds of all that is written, in the picture. */
  Tsv.Box bounds() {
    int x = kept.stream().mapToInt(Mark::left).min().orElse(0);
    int y = kept.stream().mapToInt(Mark::top).min().orElse(0);
    int right = kept.stream().mapToInt(Mark::right).max().orElse(0);
    int bottom = kept.stream().mapToInt(Mark::bottom).max().orElse(0);
    return new Tsv.Box(left + x, top + y, right - x, bottom - y);
  }

  /** Whether it looks like figures: slim marks of one height, and small ones between them. */
  boolean looksLikeFigures() {
    int all = bounds().height();
    return all <= HIGHEST_LETTER * point
        && kept.stream().anyMatch(mark -> mark.height() >= AS_HIGH * all)
        && kept.stream()
            .allMatch(
                mark ->
                    mark.width() <= SLIM * all && mark.height() >= AS_HIGH * all
                        || mark.width() <= SMALL * all && mark.height() <= SMALL * all);
  }

  /** How many marks are as high as all together: as many figures, where none touch. */
  long high() {
    int all = bounds().height();
    return kept.stream().filter(mark -> mark.height() >= AS_HIGH * all).count();
  }

  /** A picture of it alone, with a white margin. */
  GreyPicture alone(GreyPicture page, int margin) {
    Tsv.Box box = bounds();
    GreyPicture alone = GreyPicture.white(box.width() + 2 * margin, box.height() + 2 * margin);
    int fringe = Math.min(2, margin);
    for (int y = -fringe; y < box.height() + fringe; y++) {
      for (int x = -fringe; x < box.width() + fringe; x++) {
        int fromX = box.left() + x;
        int fromY = box.top() + y;
        if (fromX >= 0 && fromY >= 0 && fromX < page.width() && fromY < page.height()) {
          alone.paint(x + margin, y + margin, page.shade(fromX, fromY));
        }
      }
    }
    for (Mark mark : dropped) {
      mark.points.forEach(at -> wipe(alone, at, box, margin));
    }
    return alone;
  }

  private void wipe(GreyPicture alone, int[] at, Tsv.Box box, int margin) {
    int x = left + at[0] - box.left() + margin;
    int y = top + at[1] - box.top() + margin;
    alone.blank(x - 1, y - 1, x + 2, y + 2);
  }
}
