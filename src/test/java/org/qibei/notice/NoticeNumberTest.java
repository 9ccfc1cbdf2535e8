package org.qibei.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeNumberTest {
  private final NoticeNumber third = NoticeNumber.of("示政公开整", 2026, 3);

  @Test
  void itIsPrintedWithFullYearAndWithoutLeadingZeros() {
    assertThat(third.text()).isEqualTo("示政公开整〔2026〕3号");
    assertThat(NoticeNumber.of("示政公开整", 2026, 1204).text()).isEqualTo("示政公开整〔2026〕1204号");
    assertThat(NoticeNumber.withoutSerial("示政公开整", 2026)).isEqualTo("示政公开整〔2026〕　号");
  }

  @Test
  void whoTypesItMayTakeOtherBrackets() {
    assertThat(third.isTyped("示政公开整〔2026〕3号")).isTrue();
    assertThat(third.isTyped(" 示政公开整[2026] 3号 ")).isTrue();
    assertThat(third.isTyped("示政公开整（２０２６）３号")).isTrue();
    assertThat(third.isTyped("示政公开整〔2026〕13号")).isFalse();
    assertThat(third.isTyped("")).isFalse();
  }
}
