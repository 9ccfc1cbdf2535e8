package org.qibei.scorecard;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qibei.agency.Region;
import org.qibei.filing.FilingStatus;

/**
 * How far the reports of a region have come.
 *
 * @param missing agencies that have not handed in, or took their report back
 * @param overdue those of them whose day has passed
 */
public record ProgressLine(
    Region region, Map<FilingStatus, Integer> counts, int missing, int overdue) {

  static ProgressLine of(Region region, List<Scorecard> cards, LocalDate today) {
    Map<FilingStatus, Integer> counts = new EnumMap<>(FilingStatus.class);
    cards.forEach(card -> counts.merge(card.status(), 1, Integer::sum));
    List<Missing> missing =
        cards.stream().filter(Scorecard::isMissing).map(card -> Missing.of(card, today)).toList();
    int overdue = (int) missing.stream().filter(one -> one.daysOverdue() > 0).count();
    return new ProgressLine(region, counts, missing.size(), overdue);
  }

  public int count(FilingStatus status) {
    return counts.getOrDefault(status, 0);
  }

  /** Agencies that owe a report; exempted ones are left out. */
  public int owed() {
    return counts.values().stream().mapToInt(Integer::intValue).sum() - count(FilingStatus.EXEMPT);
  }
}
