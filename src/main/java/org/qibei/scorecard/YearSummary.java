package org.qibei.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.Band;
import org.qibei.filing.FilingStatus;

/**
 * The figures of a set of scorecards: coverage, punctuality, average and bands.
 *
 * @param owed agencies that owe a report (exempted ones left out)
 * @param average mean total of those submitted, one decimal; empty when none is submitted
 */
public record YearSummary(
    int owed,
    int exempt,
    int submitted,
    Punctuality punctuality,
    int accepted,
    int inReview,
    int returned,
    int waiting,
    int withErrors,
    Optional<BigDecimal> average,
    Map<Band, Integer> bands) {

  /** Sums the scorecards up, as of today. */
  public static YearSummary of(List<Scorecard> scorecards, LocalDate today) {
    List<Scorecard> owed = scorecards.stream().filter(Scorecard::isOwed).toList();
    List<Scorecard> submitted = owed.stream().filter(Scorecard::isSubmitted).toList();
    return new YearSummary(
        owed.size(),
        scorecards.size() - owed.size(),
        submitted.size(),
        Punctuality.of(owed, today),
        count(owed, FilingStatus.ACCEPTED),
        count(owed, FilingStatus.IN_REVIEW) + count(owed, FilingStatus.PROPOSED),
        count(owed, FilingStatus.RETURNED),
        count(owed, FilingStatus.SUBMITTED),
        (int) submitted.stream().filter(YearSummary::hasOpenError).count(),
        average(submitted),
        bands(submitted));
  }

  /** Agencies that owe a report and have none with their office. */
  public int missing() {
    return owed - submitted;
  }

  /** Part of a whole in per cent with one decimal; 0 of nothing is 0. */
  public static BigDecimal percent(int part, int whole) {
    return whole == 0
        ? BigDecimal.ZERO.setScale(1)
        : BigDecimal.valueOf(part * 100L)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  private static boolean hasOpenError(Scorecard card) {
    return card.status() != FilingStatus.ACCEPTED
        && card.mark().filter(mark -> mark.errors() > 0).isPresent();
  }

  private static int count(List<Scorecard> cards, FilingStatus status) {
    return (int) cards.stream().filter(card -> card.status() == status).count();
  }

  private static Optional<BigDecimal> average(List<Scorecard> submitted) {
    List<BigDecimal> totals =
        submitted.stream()
            .flatMap(card -> card.mark().stream())
            .map(Scorecard.Mark::total)
            .toList();
    return totals.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(totals.size()), 1, RoundingMode.HALF_UP));
  }

  private static Map<Band, Integer> bands(List<Scorecard> submitted) {
    Map<Band, Integer> bands = new EnumMap<>(Band.class);
    for (Band band : Band.values()) {
      bands.put(band, 0);
    }
    submitted.stream()
        .flatMap(card -> card.mark().stream())
        .forEach(mark -> bands.merge(mark.band(), 1, Integer::sum));
    return bands;
  }
}
