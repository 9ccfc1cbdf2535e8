package org.qibei.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where the points went, cause by cause; the losses add up exactly to a hundred minus the total.
 */
public record Waterfall(List<Step> steps, BigDecimal total) {

  /** What one group of findings took away, after caps and the floor of its dimension. */
  public record Step(String group, String rule, Dimension dimension, BigDecimal loss) {}
}
