package org.qibei.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.filing.FilingStatus;

class NoticeRowTest {
  private static NoticeRow row(NoticeStatus status, String number) {
    return new NoticeRow(
        1,
        1,
        "示例市工业和信息化局",
        2025,
        status,
        FilingStatus.RETURNED,
        Optional.ofNullable(number),
        Optional.empty(),
        LocalDate.of(2026, 2, 10),
        10,
        false,
        Optional.empty(),
        2,
        2);
  }

  @Test
  void aNoticeAsksNothingBeforeItIsIssuedAndAfterItIsVoid() {
    assertThat(row(NoticeStatus.DRAFT, null).isInForce()).isFalse();
    assertThat(row(NoticeStatus.ISSUED, "示政公开〔2026〕3号").isInForce()).isTrue();
    assertThat(row(NoticeStatus.VOID, "示政公开〔2026〕3号").isInForce()).isFalse();
  }
}
