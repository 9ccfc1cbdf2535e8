package org.qibei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are typed in more ways than one and mean one day. */
class DayConverterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-08",
        "2026-2-8",
        " 2026/2/8 ",
        "2026.02.08",
        "2026年2月8日",
        "2026 年 2 月 8 日",
        "20260208",
        "２０２６－０２－０８"
      })
  void aDayIsReadHoweverItIsTyped(String typed) {
    assertThat(DayConverter.read(typed)).contains(LocalDate.of(2026, 2, 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-30", "2026-13-01", "2026-0-1", "02/08/2026", "2026", "明天", "202602081"})
  void whatIsNoDayIsNotTaken(String typed) {
    assertThat(DayConverter.read(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  "})
  void nothingTypedIsNoDay(String typed) {
    assertThat(new DayConverter().getAsObject(null, null, typed)).isNull();
  }
}
