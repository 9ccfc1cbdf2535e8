package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qibei.form.Forms;

class ReadingJobTest {
  private static final Instant NINE = Instant.parse("2026-01-27T01:00:00Z");

  private final ReadingJob job = new ReadingJob(null, null, 1, NINE);

  private static DraftStart begunAt(Instant when) {
    return DraftStart.empty(Forms.governing(2025), when);
  }

  @Test
  void aFailureIsToldUntilTheAgencyBeginsOtherwise() {
    job.fail("DAMAGED", List.of(), NINE.plusSeconds(2));
    assertThat(job.isPastFor(DraftStart.none())).isFalse();
    assertThat(job.isPastFor(begunAt(NINE.minusSeconds(60)))).isFalse();
    assertThat(job.isPastFor(begunAt(NINE.plusSeconds(60)))).isTrue();
  }

  @Test
  void aReadingThatRunsOrWentWellIsNeverPast() {
    assertThat(job.isPastFor(begunAt(NINE.plusSeconds(60)))).isFalse();
    job.done(NINE.plusSeconds(2));
    assertThat(job.isPastFor(begunAt(NINE.plusSeconds(60)))).isFalse();
  }
}
