package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.check.Finding;
import org.qibei.check.Severity;

class ExplanationTest {
  private static final Explanation SAID =
      new Explanation("确为零", "王丽", Instant.parse("2026-01-20T02:00:00Z"));

  @Test
  void whatIsSaidToOneFindingIsSaidToAllThatPeopleSeeAsOne() {
    Finding first = zero("t1", "0");
    Finding second = zero("t2", "0");
    assertThat(Explanation.of(List.of(first, second), Map.of(second.fingerprint(), SAID)))
        .contains(SAID);
  }

  @Test
  void otherFactsAreNotExplainedByIt() {
    assertThat(
            Explanation.of(List.of(zero("t1", "1")), Map.of(zero("t1", "0").fingerprint(), SAID)))
        .isEmpty();
  }

  private static Finding zero(String place, String declared) {
    return new Finding(
        "ZER-01",
        Severity.WARNING,
        "",
        place,
        Optional.of(declared),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        BigDecimal.ONE);
  }
}
