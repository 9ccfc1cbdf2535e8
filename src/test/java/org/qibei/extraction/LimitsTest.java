package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document may cost is the operator's to say; nonsense is named at the start. */
class LimitsTest {

  @Test
  void withoutAWordOfTheOperatorTheStandardHolds() {
    assertThat(Limits.configured(Map.of("QIBEI_MAX_PAGES", " ")))
        .isEqualTo(new Limits(20 * 1024 * 1024, 200, Duration.ofSeconds(30)));
  }

  @Test
  void theOperatorSaysOtherwise() {
    Map<String, String> said =
        Map.of(
            "QIBEI_MAX_MEGABYTES", "5",
            "QIBEI_MAX_PAGES", "50",
            "QIBEI_MAX_SECONDS", "10",
            "QIBEI_MAX_MEGAPIXELS", "40");
    assertThat(Limits.configured(said))
        .isEqualTo(new Limits(5 * 1024 * 1024, 50, Duration.ofSeconds(10), 40_000_000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "20 MB", "1e3", "99999999999", "2000000"})
  void nonsenseIsNamedWithItsVariable(String given) {
    assertThatThrownBy(() -> Limits.configured(Map.of("QIBEI_MAX_PAGES", given)))
        .hasMessageContaining("QIBEI_MAX_PAGES=" + given);
  }
}
