package org.qibei.check;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a report earned of a hundred points, by dimension, and out of how many rules that could be
 * evaluated.
 */
public record Score(
    BigDecimal total,
    Band band,
    boolean capped,
    Map<Dimension, BigDecimal> byDimension,
    int evaluated,
    int rules) {}
