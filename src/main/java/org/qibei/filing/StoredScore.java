package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.qibei.check.Band;
import org.qibei.check.Dimension;
import org.qibei.check.Score;

/** The points that a report earned at the hour it was handed in, as its submission keeps them. */
@Embeddable
class StoredScore {
  @Column(nullable = false)
  private BigDecimal total;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Band band;

  @Column(nullable = false)
  private boolean capped;

  @Column(nullable = false)
  private BigDecimal completeness;

  @Column(nullable = false)
  private BigDecimal arithmetic;

  @Column(nullable = false)
  private BigDecimal consistency;

  @Column(nullable = false)
  private BigDecimal timeliness;

  @Column(nullable = false)
  private BigDecimal expression;

  @Column(nullable = false)
  private int evaluated;

  @Column(nullable = false)
  private int rules;

  protected StoredScore() {}

  StoredScore(Score score) {
    total = score.total();
    band = score.band();
    capped = score.capped();
    completeness = score.byDimension().get(Dimension.COMPLETENESS);
    arithmetic = score.byDimension().get(Dimension.ARITHMETIC);
    consistency = score.byDimension().get(Dimension.CONSISTENCY);
    timeliness = score.byDimension().get(Dimension.TIMELINESS);
    expression = score.byDimension().get(Dimension.EXPRESSION);
    evaluated = score.evaluated();
    rules = score.rules();
  }

  /** The score as the rule book states it. */
  Score score() {
    Map<Dimension, BigDecimal> points = new EnumMap<>(Dimension.class);
    points.put(Dimension.COMPLETENESS, completeness);
    points.put(Dimension.ARITHMETIC, arithmetic);
    points.put(Dimension.CONSISTENCY, consistency);
    points.put(Dimension.TIMELINESS, timeliness);
    points.put(Dimension.EXPRESSION, expression);
    return new Score(total, band, capped, points, evaluated, rules);
  }
}
