package org.qibei.extraction.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.extraction.page.Rule;

/** The straight lines of a picture: long thin runs of ink across and down the page. */
final class RuledLines {
  /** Shorter runs are strokes of letters, in points. */
  private static final float SHORTEST_ACROSS = 21;

  private static final float SHORTEST_DOWN = 11;
  private static final float THICKEST = 4;
  private static final float TOUCH = 4;
  private static final int GAP = 2;

  private final Ink ink;
  private final float point;
  private final int shortest;
  private final List<Run> open = new ArrayList<>();
  private final List<Run> found = new ArrayList<>();

  /** A line while it is being followed down the rows. */
  private static final class Run {
    private final int first;
    private int last;
    private int left;
    private int right;
    private long weight;
    private long moment;

    Run(int row, int left, int right) {
      this.first = row;
      this.last = row;
      this.left = left;
      this.right = right;
      weigh(row, left, right);
    }

    void add(int row, int from, int to) {
      last = row;
      left = Math.min(left, from);
      right = Math.max(right, to);
      weigh(row, from, to);
    }

    private void weigh(int row, int from, int to) {
      weight += to - from;
      moment += (long) row * (to - from);
    }
  }

  private RuledLines(Ink ink, float point, float shortest) {
    this.ink = ink;
    this.point = point;
    this.shortest = Math.round(shortest * point);
  }

  /** The lines in points, where a point has so many pixels; strokes of letters are left out. */
  static List<Rule> of(Ink ink, float point) {
    List<Rule> across = new RuledLines(ink, point, SHORTEST_ACROSS).rules(true);
    List<Rule> down = new RuledLines(ink.mirrored(), point, SHORTEST_DOWN).rules(false);
    List<Rule> crossing =
        down.stream()
            .filter(rule -> across.stream().anyMatch(other -> other.crosses(rule, TOUCH)))
            .toList();
    return Stream.concat(across.stream(), crossing.stream()).toList();
  }

  private List<Rule> rules(boolean across) {
    for (int row = 0; row < ink.height(); row++) {
      row(row);
      int now = row;
      open.stream().filter(run -> now - run.last > GAP).forEach(found::add);
      open.removeIf(run -> now - run.last > GAP);
    }
    found.addAll(open);
    return found.stream()
        .filter(run -> run.last - run.first + 1 <= THICKEST * point)
        .map(
            run ->
                new Rule(
                    across,
                    ((float) run.moment / run.weight + 0.5f) / point,
                    run.left / point,
                    run.right / point))
        .toList();
  }

  private void row(int row) {
    int start = -1;
    int end = -1;
    for (int x = 0; x < ink.width(); x++) {
      if (!ink.at(x, row)) {
        continue;
      }
      if (start >= 0 && x - end > GAP) {
        run(row, start, end);
        start = -1;
      }
      start = start < 0 ? x : start;
      end = x + 1;
    }
    if (start >= 0) {
      run(row, start, end);
    }
  }

  private void run(int row, int from, int to) {
    if (to - from < shortest) {
      return;
    }
    for (Run run : open) {
      if (from < run.right && to > run.left) {
        run.add(row, from, to);
        return;
      }
    }
    open.add(new Run(row, from, to));
  }
}
