package org.qibei.web.part;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How a score came about, from full marks down to the total: one line a cause, drawn on an axis
 * that begins at a round number below the score.
 */
public record Waterfall(int from, List<Line> lines, Line total) {
  /** What was lost for one cause, in the tone of its severity. */
  public record Loss(String cause, String tone, BigDecimal points) {}

  /** A drawn line: what is left of it and the loss, in hundredths of the axis. */
  public record Line(String label, String points, String tone, String left, String width) {}

  private static final BigDecimal FULL = BigDecimal.valueOf(100);
  private static final int STEP = 10;
  private static final int SHORTEST_AXIS = 30;

  /** Draws losses in the order given; the total's label carries the band. */
  public static Waterfall of(List<Loss> losses, BigDecimal score, String totalLabel) {
    int from = Math.max(0, Math.min(score.intValue() / STEP * STEP, 100 - SHORTEST_AXIS));
    List<Line> lines = new ArrayList<>();
    BigDecimal left = FULL;
    for (Loss loss : losses) {
      BigDecimal after = left.subtract(loss.points());
      String points = "−" + oneDecimal(loss.points());
      BigDecimal width = at(from, left).subtract(at(from, after));
      lines.add(new Line(loss.cause(), points, loss.tone(), print(at(from, after)), print(width)));
      left = after;
    }
    Line total = new Line(totalLabel, oneDecimal(score), "keep", "0", print(at(from, score)));
    return new Waterfall(from, lines, total);
  }

  private static BigDecimal at(int from, BigDecimal value) {
    return value
        .subtract(BigDecimal.valueOf(from))
        .max(BigDecimal.ZERO)
        .multiply(FULL)
        .divide(BigDecimal.valueOf(100L - from), 1, RoundingMode.HALF_UP);
  }

  private static String oneDecimal(BigDecimal value) {
    return print(value.setScale(1, RoundingMode.HALF_UP));
  }

  private static String print(BigDecimal value) {
    return value.toPlainString();
  }
}
