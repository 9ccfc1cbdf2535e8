package org.qibei.scorecard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How many of the reports whose day has passed came in time (按期率); before that day nobody is late.
 *
 * @param due agencies whose day has passed
 * @param onTime those of them that handed in by their day
 * @param nextDay the next day on which reports are due, if any is still to come
 */
public record Punctuality(int due, int onTime, Optional<LocalDate> nextDay) {

  static Punctuality of(List<Scorecard> owed, LocalDate today) {
    List<Scorecard> past = owed.stream().filter(card -> isPast(card, today)).toList();
    return new Punctuality(
        past.size(),
        (int) past.stream().filter(card -> card.daysLate(today).equals(Optional.of(0L))).count(),
        owed.stream()
            .flatMap(card -> card.dueOn().stream())
            .filter(day -> !day.isBefore(today))
            .min(Comparator.naturalOrder()));
  }

  /** The share in per cent with one decimal; empty while no report's day has passed. */
  public Optional<BigDecimal> percent() {
    return due == 0 ? Optional.empty() : Optional.of(YearSummary.percent(onTime, due));
  }

  private static boolean isPast(Scorecard card, LocalDate today) {
    return card.dueOn().filter(day -> day.isBefore(today)).isPresent();
  }
}
