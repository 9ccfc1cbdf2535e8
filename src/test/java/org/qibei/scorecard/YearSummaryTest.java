package org.qibei.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.agency.AgencyLevel;
import org.qibei.filing.FilingStatus;

/** Nobody is late before the day due has passed, and nobody is in time without a day due. */
class YearSummaryTest {
  private static final LocalDate DUE = LocalDate.of(2026, 1, 31);
  private static final LocalDate BEFORE = LocalDate.of(2026, 1, 27);
  private static final LocalDate AFTER = LocalDate.of(2026, 2, 3);

  private static final Scorecard IN_TIME = handedIn("2026-01-30T02:00:00Z", Optional.of(DUE));
  private static final Scorecard LATE = handedIn("2026-02-02T02:00:00Z", Optional.of(DUE));
  private static final Scorecard MISSING =
      card(FilingStatus.DRAFT, Optional.empty(), Optional.of(DUE));
  private static final Scorecard TOWN = handedIn("2026-01-30T02:00:00Z", Optional.empty());

  @Test
  void beforeTheDayDueThereIsNoShareOfReportsInTime() {
    Punctuality before = YearSummary.of(List.of(IN_TIME, MISSING), BEFORE).punctuality();
    assertThat(before.percent()).isEmpty();
    assertThat(before.nextDay()).contains(DUE);
  }

  @Test
  void afterItThoseOverdueCountAsLate() {
    Punctuality after = YearSummary.of(List.of(IN_TIME, LATE, MISSING, TOWN), AFTER).punctuality();
    assertThat(after.due()).isEqualTo(3);
    assertThat(after.onTime()).isEqualTo(1);
    assertThat(after.percent().orElseThrow()).isEqualByComparingTo("33.3");
    assertThat(after.nextDay()).isEmpty();
  }

  @Test
  void whoIsExemptOwesNothing() {
    Scorecard exempt = card(FilingStatus.EXEMPT, Optional.empty(), Optional.of(DUE));
    YearSummary summary = YearSummary.of(List.of(IN_TIME, exempt), AFTER);
    assertThat(summary.owed()).isEqualTo(1);
    assertThat(summary.exempt()).isEqualTo(1);
    assertThat(summary.punctuality().due()).isEqualTo(1);
  }

  @Test
  void daysLateAreCountedFromTheDayDueAndUnknownBeforeIt() {
    assertThat(IN_TIME.daysLate(AFTER)).contains(0L);
    assertThat(LATE.daysLate(AFTER)).contains(2L);
    assertThat(MISSING.daysLate(BEFORE)).isEmpty();
    assertThat(MISSING.daysLate(AFTER)).contains(3L);
    assertThat(TOWN.daysLate(AFTER)).isEmpty();
  }

  private static Scorecard handedIn(String at, Optional<LocalDate> due) {
    return card(FilingStatus.SUBMITTED, Optional.of(Instant.parse(at)), due);
  }

  private static Scorecard card(
      FilingStatus status, Optional<Instant> submitted, Optional<LocalDate> due) {
    return new Scorecard(
        1,
        "示例市教育局",
        "示例市",
        "/99/9901/",
        AgencyLevel.values()[0],
        status,
        submitted,
        due,
        Optional.empty(),
        Optional.empty());
  }
}
