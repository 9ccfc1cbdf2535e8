package org.qibei.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.message.Inbox;
import org.qibei.message.MessageKind;

/** A reminder names the day due as all pages do, and none where none is set. */
class MessageWordsTest {
  @Test
  void theDayDueIsWrittenInTheReadersLanguage() {
    assertThat(in(Locale.SIMPLIFIED_CHINESE).of(reminder("2026-01-31")))
        .isEqualTo("2025 年度报告尚未报送，报送期限 2026年1月31日，请尽快填报");
    assertThat(in(Locale.ENGLISH).of(reminder("2026-01-31"))).contains("31 Jan 2026");
  }

  @Test
  void whereNoDayIsSetNoneIsNamed() {
    assertThat(in(Locale.SIMPLIFIED_CHINESE).of(reminder(""))).isEqualTo("2025 年度报告尚未报送，请尽快填报");
  }

  private static Inbox.Row reminder(String due) {
    return new Inbox.Row(
        1,
        MessageKind.FILING_REMINDER,
        1,
        Optional.empty(),
        List.of("2025", due),
        Instant.EPOCH,
        false);
  }

  private static MessageWords in(Locale locale) {
    MessageWords words = new MessageWords();
    words.texts = new Texts();
    words.texts.language = new Language();
    words.texts.language.adopt(locale);
    words.dates = new Dates();
    words.dates.texts = words.texts;
    return words;
  }
}
