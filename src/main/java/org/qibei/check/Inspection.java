package org.qibei.check;

import java.util.List;
import java.util.Map;

/**
 * What one run of the rule book said about one report. {@code findings} are the open ones; those
 * that a reviewer waived stand in {@code waived} and cost nothing.
 */
public record Inspection(
    String ruleBook,
    String policy,
    List<Finding> findings,
    List<Finding> waived,
    Map<String, Outcome> outcomes,
    List<NotEvaluable> notEvaluable,
    List<String> notApplicable,
    List<ZeroVerdict> zeros,
    Score score,
    boolean noticeProposed) {

  /** How many faults people read: findings of one rule, table and severity are one item. */
  public static int items(List<Finding> findings, Severity severity) {
    return (int)
        findings.stream()
            .filter(finding -> finding.severity() == severity)
            .map(Finding::group)
            .distinct()
            .count();
  }

  public boolean hasError() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }
}
