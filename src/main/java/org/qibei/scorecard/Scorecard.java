package org.qibei.scorecard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.agency.AgencyLevel;
import org.qibei.check.Band;
import org.qibei.check.Dimension;
import org.qibei.check.ZeroVerdict;
import org.qibei.filing.FilingStatus;
import org.qibei.platform.Zone;

/**
 * One agency's result for one year; without a submission it has no mark.
 *
 * @param dueOn the day that binds the agency, empty where none is set
 */
public record Scorecard(
    long filingId,
    String agency,
    String region,
    String regionPath,
    AgencyLevel level,
    FilingStatus status,
    Optional<Instant> firstSubmitted,
    Optional<LocalDate> dueOn,
    Optional<String> exemptReason,
    Optional<Mark> mark) {

  /**
   * The points of the latest submission, out of 100, with the rule book that gave them.
   *
   * @param zeros what speaks for or against each table that holds nothing but zero
   */
  public record Mark(
      BigDecimal total,
      Band band,
      boolean capped,
      Map<Dimension, BigDecimal> points,
      int errors,
      int warnings,
      int hints,
      int evaluated,
      int rules,
      String ruleBook,
      List<ZeroVerdict> zeros) {}

  public boolean isSubmitted() {
    return firstSubmitted.isPresent();
  }

  /** Whether a report is owed and none has been handed in, or it was taken back. */
  public boolean isMissing() {
    return isOwed() && !isSubmitted();
  }

  /** Whether a report is owed at all. */
  public boolean isOwed() {
    return status != FilingStatus.EXEMPT;
  }

  /**
   * Days between the day due and the first submission, or today while there is none; 0 when in
   * time, empty when no day is set, no report is owed or the day has not come.
   */
  public Optional<Long> daysLate(LocalDate today) {
    Optional<LocalDate> submitted =
        firstSubmitted.map(at -> at.atZone(Zone.SHANGHAI).toLocalDate());
    boolean open = submitted.isEmpty() && dueOn.filter(today::isAfter).isEmpty();
    return dueOn
        .filter(due -> isOwed() && !open)
        .map(due -> Math.max(0, ChronoUnit.DAYS.between(due, submitted.orElse(today))));
  }
}
