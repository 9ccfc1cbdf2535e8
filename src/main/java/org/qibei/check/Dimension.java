package org.qibei.check;

import java.math.BigDecimal;

/** The five things a report is judged on, and what each weighs of the hundred points. */
public enum Dimension {
  COMPLETENESS("completeness", 35),
  ARITHMETIC("arithmetic", 20),
  CONSISTENCY("consistency", 20),
  TIMELINESS("timeliness", 15),
  EXPRESSION("expression", 10);

  private final String id;
  private final BigDecimal weight;

  Dimension(String id, int weight) {
    this.id = id;
    this.weight = BigDecimal.valueOf(weight);
  }

  public String id() {
    return id;
  }

  public BigDecimal weight() {
    return weight;
  }
}
