package org.qibei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qibei.browser.page.Draft;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;

/** Two people of one agency at one draft: the later one is shown both values and chooses. */
class TwoAtOneDraftIT {
  private static final String CELL = "t2.newReceived.naturalPerson";

  private Visitor clerk;
  private Visitor head;
  private long filing;

  @BeforeEach
  void bothOpenTheDraft() {
    clerk = Visitor.signedIn(TestPortal.address(), "clerk2");
    head = Visitor.signedIn(TestPortal.address(), "head2");
    filing = clerk.agencyHome().filing();
  }

  @AfterEach
  void leave() {
    clerk.close();
    head.close();
  }

  @Test
  void inACellMineStandsWhenISaySo() {
    Draft mine = afterTheOther("requests");
    mine.page().reload();
    assertThat(mine.choice()).containsText("对方填 31，本机填 32");
    assertThat(mine.cell(CELL)).isEqualTo("32");
    mine.choose("用我的");
    mine.awaitSaved();
    assertThat(head.draft(filing, "requests").cell(CELL)).isEqualTo("32");
  }

  @Test
  void inACellTheirsIsTakenAndMineComesBackByUndo() {
    Draft mine = afterTheOther("requests");
    mine.choose("用对方的");
    assertThat(mine.cell(CELL)).isEqualTo("31");
    mine.page().keyboard().press("Control+z");
    mine.awaitSaved();
    assertThat(mine.cell(CELL)).isEqualTo("32");
  }

  @Test
  void inATextNothingIsSentOverTheOtherBeforeIChoose() {
    Draft mine = clerk.draft(filing, "overview");
    head.draft(filing, "overview").write("overview", "审签人写的总体情况。");
    mine.type("overview", "填报人写的总体情况。");
    assertThat(mine.textChoice("overview")).containsText("审签人写的总体情况。");
    mine.type("overview", "填报人写的总体情况，再写一句。");
    mine.awaitAnswer();
    assertThat(head.draft(filing, "overview").text("overview")).isEqualTo("审签人写的总体情况。");
    assertThat(mine.text("overview")).isEqualTo("填报人写的总体情况，再写一句。");
    mine.textChoice("overview").getByText("用我的").click();
    mine.awaitSaved();
    assertThat(head.draft(filing, "overview").text("overview")).isEqualTo("填报人写的总体情况，再写一句。");
  }

  @Test
  void whatTheServerRefusesIsSaidInItsWordsAndStaysInTheField() {
    Draft mine = clerk.draft(filing, "requests");
    mine.typeInto(CELL, "9".repeat(101));
    assertThat(mine.saved()).containsText("未保存。一格最多 100 个字符。");
    mine.typeInto(CELL, "33");
    mine.awaitSaved();
    assertThat(mine.cell(CELL)).isEqualTo("33");
  }

  @Test
  void whatIsTypedAfterTheSignInExpiredIsSentAfterTheNext() {
    Draft mine = clerk.draft(filing, "problemsImprovement");
    clerk.page().context().clearCookies();
    mine.typeOn("problemsImprovement", "登录过期以后写的。");
    clerk.page().waitForURL(url -> url.contains("sign-in"));
    clerk.fillIn("clerk2");
    mine.awaitSaved();
    assertThat(mine.text("problemsImprovement")).isEqualTo("登录过期以后写的。");
  }

  private Draft afterTheOther(String part) {
    head.draft(filing, part).fill(CELL, "30");
    Draft mine = clerk.draft(filing, part);
    head.draft(filing, part).fill(CELL, "31");
    mine.typeInto(CELL, "32");
    assertThat(mine.choice()).containsText("周海 刚修改过这一格：对方填 31，本机填 32");
    return mine;
  }
}
