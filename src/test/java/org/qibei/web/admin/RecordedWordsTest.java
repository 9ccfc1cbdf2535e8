package org.qibei.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qibei.platform.Messages;

/** Readers of the record meet their own language, also where something was changed. */
class RecordedWordsTest {
  private static final RecordedWords CHINESE =
      new RecordedWords(Messages.in(Locale.SIMPLIFIED_CHINESE));
  private static final RecordedWords ENGLISH = new RecordedWords(Messages.in(Locale.ENGLISH));

  @Test
  void aChangeIsToldInTheReadersWordsAndTheReasonAsItWasWritten() {
    String recorded = "admin.audit.said.steps-were[1, 0]; admin.audit.said.steps-are[0, 0]; 人手不够";
    assertThat(CHINESE.in(recorded)).isEqualTo("原须经本单位审签，不经审核负责人批准 · 改为不经本单位审签，不经审核负责人批准 · 人手不够");
    assertThat(ENGLISH.in(recorded)).startsWith("Was: with the head’s sign-off").endsWith("人手不够");
  }

  @Test
  void aRoleIsNamedAndACodeIsNoNumber() {
    assertThat(CHINESE.in("admin.audit.said.granted[CLERK, 990101]"))
        .isEqualTo("授予填报人职责，范围：990101");
  }

  @Test
  void aRefusalIsReadAsItWasSaid() {
    assertThat(CHINESE.in("refusals.campaign.exists[2025]")).isEqualTo("2025 年度任务已经开启。");
  }

  @Test
  void whatSomebodyTypedBreaksNoSentence() {
    assertThat(CHINESE.in("admin.audit.said.steps-were[甲, 0]"))
        .isEqualTo("admin.audit.said.steps-were[甲, 0]");
    assertThat(CHINESE.in("admin.audit.said.granted[CLERK, 甲, 乙]")).isEqualTo("授予填报人职责，范围：甲, 乙");
  }

  @Test
  void aReasonKeepsItsSemicolons() {
    assertThat(CHINESE.in("admin.audit.said.granted[CLERK, 990101]; 人手不够; 请假"))
        .isEqualTo("授予填报人职责，范围：990101 · 人手不够; 请假");
  }

  @Test
  void whatIsNoSentenceOfOursStays() {
    assertThat(CHINESE.in("refusals.campaign.forgotten[2025]"))
        .isEqualTo("refusals.campaign.forgotten[2025]");
    assertThat(CHINESE.in("frame.error")).isEqualTo("frame.error");
  }
}
