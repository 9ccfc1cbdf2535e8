package org.qibei.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RectificationPeriodTest {

  @ParameterizedTest(name = "issued {0}, proposed until {1}")
  @CsvSource({
    "2026-01-26, 2026-02-09", // Monday to Monday, two weekends between
    "2026-01-30, 2026-02-13", // Friday to Friday
    "2026-01-31, 2026-02-13", // Saturday: the day of issue never counts
    "2026-02-01, 2026-02-13", // Sunday
    "2025-12-25, 2026-01-08" // New Year's Day is a Thursday and counts: holidays are not deducted
  })
  void tenWeekdaysAfterTheDayOfIssue(LocalDate issued, LocalDate until) {
    assertThat(RectificationPeriod.proposedFrom(issued).deadline()).isEqualTo(until);
  }

  @Test
  void weekdaysAreCountedDownToTheDeadline() {
    LocalDate deadline = LocalDate.of(2026, 2, 13);
    RectificationPeriod period = new RectificationPeriod(deadline);
    assertThat(period.weekdaysLeft(LocalDate.of(2026, 1, 30))).isEqualTo(10);
    assertThat(period.weekdaysLeft(LocalDate.of(2026, 2, 11))).isEqualTo(2);
    assertThat(period.weekdaysLeft(deadline)).isZero();
    assertThat(period.weekdaysLeft(deadline.plusDays(9))).isZero();
  }
}
