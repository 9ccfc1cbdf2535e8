package org.qibei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final String KEY = "refusals.not-found";

  @Test
  void everyEnglishReadsEnglishWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      assertThat(Messages.in(Locale.UK).text(KEY)).startsWith("The content");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void everybodyElseReadsChinese() {
    assertThat(Messages.in(Locale.TRADITIONAL_CHINESE).text(KEY)).startsWith("内容不存在");
    assertThat(Messages.in(Locale.FRENCH).text(KEY)).startsWith("内容不存在");
  }

  @Test
  void aMissingKeyIsAFault() {
    Messages messages = Messages.in(Locale.ENGLISH);
    assertThatThrownBy(() -> messages.text("refusals.unheard-of"))
        .isInstanceOf(MissingResourceException.class);
    assertThatThrownBy(() -> messages.text("unheard.of"))
        .isInstanceOf(MissingResourceException.class);
  }

  @Test
  void aRefusalSpeaksTheReadersLanguage() {
    assertThat(new Refusal(KEY).text(Locale.ENGLISH)).startsWith("The content");
    assertThat(new Refusal(KEY).text(Locale.CHINA)).startsWith("内容不存在");
  }
}
