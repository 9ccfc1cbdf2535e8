package org.qibei.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaterfallTest {
  @Test
  void eachLossBeginsWhereTheOneBeforeLeftOff() {
    Waterfall view =
        Waterfall.of(
            List.of(
                new Waterfall.Loss("blank cells", "error", new BigDecimal("2.5")),
                new Waterfall.Loss("signed early", "error", new BigDecimal("8.0"))),
            new BigDecimal("89.5"),
            "score");
    assertThat(view.from()).isEqualTo(70);
    assertThat(view.lines())
        .containsExactly(
            new Waterfall.Line("blank cells", "−2.5", "error", "91.7", "8.3"),
            new Waterfall.Line("signed early", "−8.0", "error", "65.0", "26.7"));
    assertThat(view.total().width()).isEqualTo("65.0");
  }

  @Test
  void theAxisBeginsBelowALowScore() {
    assertThat(Waterfall.of(List.of(), new BigDecimal("34.5"), "score").from()).isEqualTo(30);
  }
}
