package org.qibei.extraction.recognition;

import java.util.List;

/** How wide the lines of a document run, and so which of them were broken by the margin. */
final class LineWidth {
  static final int SHORTEST_LINE = 15;
  private static final int WIDEST_PAGE = 75;
  private static final double FULL = 0.85;
  private static final double SHARE_OF_FULL_LINES = 0.3;
  private static final double UPPER = 0.9;
  private static final double EM = 12;

  private final double width;
  private final boolean wrapped;
  private final boolean doubleSpaced;
  private final double left;
  private final double right;

  private LineWidth(List<Passage> lines, boolean doubleSpaced) {
    double[] widths = lines.stream().mapToDouble(LineWidth::letters).sorted().toArray();
    this.width = at(widths, UPPER);
    long full = lines.stream().filter(line -> letters(line) >= width * FULL).count();
    this.wrapped = width > 0 && width <= WIDEST_PAGE && full >= widths.length * SHARE_OF_FULL_LINES;
    this.doubleSpaced = doubleSpaced;
    this.left =
        at(lines.stream().mapToDouble(line -> line.provenance().x()).sorted().toArray(), 0.3);
    this.right = at(lines.stream().mapToDouble(LineWidth::end).sorted().toArray(), UPPER);
  }

  static LineWidth of(List<Passage> passages) {
    List<Passage> lines =
        passages.stream()
            .filter(passage -> passage.kind() == Passage.Kind.LINE)
            .filter(passage -> letters(passage) >= SHORTEST_LINE)
            .toList();
    return new LineWidth(lines, isDoubleSpaced(passages));
  }

  boolean isWrapped() {
    return wrapped;
  }

  boolean isDoubleSpaced() {
    return doubleSpaced;
  }

  boolean isFull(Passage line) {
    return line.provenance().hasBox() ? end(line) >= right - 3 * EM : letters(line) >= width * FULL;
  }

  boolean isIndented(Passage line) {
    return line.provenance().x() > left + EM;
  }

  private static boolean isDoubleSpaced(List<Passage> passages) {
    long blank = passages.stream().filter(p -> !p.isTable() && p.isBlank()).count();
    long filled = passages.stream().filter(p -> !p.isTable() && !p.isBlank()).count();
    return blank >= filled * UPPER;
  }

  /** The width in Chinese letters; two Latin ones are as wide as one. */
  private static double letters(Passage passage) {
    return passage.text().strip().chars().mapToDouble(c -> c < 0x2000 ? 0.5 : 1).sum();
  }

  private static double end(Passage line) {
    return line.provenance().x() + line.provenance().width();
  }

  private static double at(double[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)];
  }
}
