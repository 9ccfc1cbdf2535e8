package org.qibei.scorecard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.qibei.filing.FilingStatus;

/** An agency whose report for the year has not been handed in, or was taken back. */
public record Missing(
    long filingId,
    String agency,
    String region,
    FilingStatus status,
    Optional<LocalDate> dueOn,
    long daysOverdue) {

  static Missing of(Scorecard card, LocalDate today) {
    long late = card.dueOn().map(due -> ChronoUnit.DAYS.between(due, today)).orElse(0L);
    return new Missing(
        card.filingId(),
        card.agency(),
        card.region(),
        card.status(),
        card.dueOn(),
        Math.max(0, late));
  }
}
