package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.qibei.browser.page.AgencyHome;
import org.qibei.browser.page.AgencyNotice;
import org.qibei.browser.page.Check;
import org.qibei.browser.page.Compose;
import org.qibei.browser.page.Confirm;
import org.qibei.browser.page.Draft;
import org.qibei.browser.page.Receipt;
import org.qibei.browser.page.Review;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;

/**
 * The main job from end to end: a report with two faults is filed, returned with a notice, mended,
 * accepted and counted.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {

  private static final String AGENCY = "示例市工业和信息化局";
  private static final String TOTAL = "t2.newReceived.total";
  private static final String WRONG_TOTAL = "总计";
  private static final String NO_SUPERVISION = "监督保障";

  private static String number;
  private static long noticeId;

  @Test
  @Order(1)
  void theClerkSeesWhatIsOwedAndUploadsTheReport() {
    try (Visitor clerk = as("clerk")) {
      AgencyHome home = clerk.agencyHome();
      assertThat(home.duty()).contains("2025 年度报告", "尚未填报", "报送期限", "还剩");
      Confirm confirm =
          home.begin()
              .uploadText(
                  "2025年度报告.txt",
                  TwinReport.of("002").withAWrongTotal().withoutSupervision().text());
      assertThat(confirm.heading()).contains("核对识别结果");
      assertThat(confirm.original()).contains("示例市工业和信息化局2025年");
      assertThat(confirm.readAs(TOTAL)).isEqualTo("4");
      Draft draft = confirm.allAsInTheOriginal().keep().part("三");
      assertThat(draft.cell(TOTAL)).isEqualTo("4");
      assertThat(draft.live()).contains(WRONG_TOTAL);
    }
  }

  @Test
  @Order(2)
  void theClerkSeesFindingsAndScoreAndSendsForSignOff() {
    try (Visitor clerk = as("clerk")) {
      Check check = clerk.agencyHome().goOn("继续填报").check("送审签");
      assertThat(check.counts()).startsWith("错误 2 项，警告 5 项");
      assertThat(check.findings()).anyMatch(one -> one.contains("总体情况缺“监督保障”"));
      assertThat(check.score()).endsWith("良好");
      AgencyHome home = check.sendForSignOff();
      assertThat(home.duty()).contains("等待审签");
    }
  }

  @Test
  @Order(3)
  void theHeadSignsAndHoldsAReceipt() {
    try (Visitor head = as("head")) {
      AgencyHome home = head.agencyHome();
      assertThat(home.duty()).contains("待审签");
      Receipt receipt = home.toSignOff().sign();
      assertThat(receipt.heading()).contains("报送回执", "已提交");
      assertThat(receipt.number()).isNotEmpty();
      assertThat(receipt.hash()).matches("[0-9a-f]{64}");
      assertThat(receipt.words()).contains(AGENCY, "孙建国", "第 1 次提交", "2025年度报告.txt");
    }
  }

  @Test
  @Order(4)
  void theReviewerConfirmsTheFaultsAndIssuesANotice() {
    try (Visitor reviewer = as("reviewer")) {
      assertThat(reviewer.queue().search(AGENCY).line(AGENCY)).contains("待认领", "良好");
      Review review = reviewer.queue().search(AGENCY).open(AGENCY).claim();
      assertThat(review.mayAccept()).isFalse();
      List<String> graves =
          review.findings().stream()
              .filter(one -> one.contains(WRONG_TOTAL) || one.contains(NO_SUPERVISION))
              .toList();
      assertThat(graves).hasSize(3);
      graves.forEach(review::confirm);
      assertThat(review.decided()).startsWith("已确认 3 已豁免 0");
      Compose compose = review.sendBack();
      assertThat(compose.items()).hasSize(3);
      assertThat(compose.deadline()).isEqualTo("2026-02-10");
      assertThat(compose.previewedPages()).isPositive();
      number = compose.issue().number();
      assertThat(number).matches(".+〔2026〕\\d+号");
    }
  }

  @Test
  @Order(5)
  void theClerkFindsTheNoticeAndOpensTheLetter() throws IOException {
    try (Visitor clerk = as("clerk")) {
      AgencyHome home = clerk.agencyHome();
      assertThat(home.duty()).contains("收到整改通知书", number, "共 3 项，待改 3 项");
      assertThat(home.unread()).isPositive();
      assertThat(clerk.inbox().messages()).anyMatch(message -> message.contains(number));
      AgencyNotice notice = clerk.agencyHome().notice(number).acknowledge();
      noticeId = notice.id();
      assertThat(notice.items()).hasSize(3).allMatch(item -> item.contains("待改"));
      assertThat(Letter.text(notice.letter())).contains("督促整改", number, AGENCY);
    }
  }

  @Test
  @Order(6)
  void theClerkMendsTheCellAndTheHeadSubmitsAgain() {
    try (Visitor clerk = as("clerk");
        Visitor head = as("head")) {
      Draft draft = clerk.agencyHome().notice(number).toThePlaceOfItem(2);
      assertThat(draft.fill(TOTAL, "3")).startsWith("已保存");
      Check check = draft.check("送审签");
      assertThat(check.counts()).startsWith("错误 0 项，警告 5 项");
      check.sendForSignOff();
      Receipt receipt = head.agencyHome().toSignOff().sign();
      assertThat(receipt.words()).contains("第 2 次提交");
    }
  }

  @Test
  @Order(7)
  void whatWasMendedIsClosedAndTheReviewerAccepts() {
    try (Visitor reviewer = as("reviewer")) {
      Review review = reviewer.queue().search(AGENCY).open(AGENCY);
      assertThat(review.rectified()).contains("已改正", "待改");
      review.claim();
      assertThat(review.mayAccept()).isFalse();
      assertThat(review.decision()).contains("通知书有 1 项待改，不能通过");
      review.waive(NO_SUPERVISION, "监督保障情况已在领导小组职责中写明。").accept();
      assertThat(review.decision()).contains("已通过，归档");
    }
    try (Visitor clerk = as("clerk")) {
      assertThat(clerk.agencyHome().duty()).contains("已通过");
      assertThat(clerk.inbox().messages()).anyMatch(message -> message.contains("已通过"));
    }
  }

  @Test
  @Order(8)
  void theAdministratorCountsItAndExports() throws IOException {
    try (Visitor admin = as("admin")) {
      String line = admin.scorecards().line(AGENCY);
      assertThat(line).contains("示例市", "已通过");
      Exported workbook = Exported.workbook(admin.scorecards().workbook());
      assertThat(workbook.row(AGENCY).get("状态")).isEqualTo("已通过");
      assertThat(Double.parseDouble(workbook.row(AGENCY).get("得分"))).isGreaterThan(90);
      assertThat(workbook.row(AGENCY).get("错误")).isEqualTo("0");
      Exported csv = Exported.csv(admin.scorecards().csv());
      assertThat(csv.row(AGENCY).get("状态")).isEqualTo("已通过");
    }
  }

  @Test
  @Order(9)
  void theAuditorSeesWhoDidWhatAndWhoWasTurnedAway() {
    try (Visitor stranger = as("clerk2")) {
      assertThat(stranger.open("/agency/notice?id=" + noticeId).status()).isEqualTo(404);
    }
    try (Visitor auditor = as("auditor")) {
      assertThat(auditor.audit("reviewer").lines())
          .anyMatch(line -> line.contains("通知书签发") && line.contains("完成") && line.contains(number))
          .anyMatch(line -> line.contains("报告通过") && line.contains(AGENCY))
          .allMatch(line -> line.matches("2026年1月2\\d日 \\d\\d:\\d\\d.*陈珺.*"));
      assertThat(auditor.audit("clerk2").lines())
          .anyMatch(line -> line.contains("通知书查看") && line.contains("被拒绝"));
    }
  }

  private static Visitor as(String name) {
    return Visitor.signedIn(TestPortal.address(), name);
  }
}
