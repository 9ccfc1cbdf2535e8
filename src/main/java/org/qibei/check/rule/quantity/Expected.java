package org.qibei.check.rule.quantity;

import java.math.BigDecimal;
import java.util.List;

/** A figure that the tables bear out; not exact where blanks leave only a lower bound. */
public record Expected(BigDecimal value, boolean exact) {

  /** Whether a stated number agrees. */
  public boolean accepts(BigDecimal stated) {
    return exact ? stated.compareTo(value) == 0 : stated.compareTo(value) >= 0;
  }

  /** Whether the tables have something to say and none of it agrees. */
  public static boolean contradict(List<Expected> figures, BigDecimal stated) {
    return !figures.isEmpty() && figures.stream().noneMatch(figure -> figure.accepts(stated));
  }
}
