package org.qibei.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qibei.platform.Refusal;

/** Words that are longer than there is room for are refused in words, and nothing is cut. */
class NoticeWordsTest {
  @Test
  void aTitleThatIsTooLongIsNamedByItsBeginning() {
    NoticeText text = new NoticeText("关于报送年度报告的整改通知书" + "再".repeat(200), "开头", "结尾", "", "");
    assertThatThrownBy(text::requireFitting)
        .isInstanceOfSatisfying(
            Refusal.class,
            no ->
                assertThat(no.text(Locale.SIMPLIFIED_CHINESE))
                    .startsWith("未保存。以“关于报送年度报告的整改通”开头的一项超过 200 个字"));
  }

  @Test
  void theReasonOfAVoidNoticeIsAsLongAsTheRecordHasRoomFor() {
    NoticeCourse course = NoticeCourse.begun();
    course.issue();
    assertThatThrownBy(() -> course.withdraw("错".repeat(401)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.filing.reason-too-long"));
    assertThat(course.status()).isEqualTo(NoticeStatus.ISSUED);
    course.withdraw("写错了");
    assertThat(course.status()).isEqualTo(NoticeStatus.VOID);
  }
}
