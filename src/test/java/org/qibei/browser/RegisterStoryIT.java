package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.qibei.browser.page.Compose;
import org.qibei.browser.page.Review;
import org.qibei.browser.page.ReviewerNotice;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;

/** A table of zeros meets a case that the reviewer knows of, from the register to the letter. */
class RegisterStoryIT {
  private static final String AGENCY = "示例市人力资源和社会保障局";
  private static final String CASE = "申请 2025-0107（2025年5月12日，公开申请系统）";
  private static final String FOUND = "填报为零，台账有 1 件";

  @Test
  void aKnownCaseContradictsTheZerosAndStandsInTheLetter() throws IOException {
    try (Visitor reviewer = Visitor.signedIn(TestPortal.address(), "reviewer")) {
      Review review = reviewer.queue().search(AGENCY).open(AGENCY).claim();
      long filing = review.id();
      assertThat(review.zeros()).anyMatch(zero -> zero.contains("正文已写明没有发生"));
      putDown(reviewer);
      review = reviewer.review(filing).addToTheRecord();
      assertThat(review.zeros())
          .anyMatch(zero -> zero.contains("收到和处理政府信息公开申请情况") && zero.contains(CASE))
          .noneMatch(zero -> zero.contains("正文已写明没有发生"));
      Compose compose = review.confirm(FOUND).sendBack();
      assertThat(compose.items()).singleElement().asString().contains("收到和处理政府信息公开申请情况");
      ReviewerNotice notice = compose.issue();
      assertThat(Letter.text(notice.letter())).contains(CASE.replace(" ", ""));
    }
  }

  private static void putDown(Visitor reviewer) {
    var form = reviewer.newCase().of("人力资源").numbered("2025-0107", "公开申请系统");
    form.received().fill("2025/5/12");
    form.toTheRegister();
    assertThat(reviewer.screen("/reviewer/register").words())
        .contains("2025-0107", AGENCY, "2025年5月12日");
  }
}
