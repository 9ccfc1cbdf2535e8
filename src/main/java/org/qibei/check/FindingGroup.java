package org.qibei.check;

import java.math.BigDecimal;
import java.util.List;

/**
 * What people read and answer as one item: the findings of one rule in one table, with its words.
 */
public record FindingGroup(
    String key,
    String rule,
    Severity severity,
    List<Finding> findings,
    String title,
    String place,
    String message,
    String advice,
    String basis,
    BigDecimal points) {}
