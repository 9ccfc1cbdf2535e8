package org.qibei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qibei.browser.page.NewCase;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;

/** Days are typed or picked, and read 2026-01-31 whatever the browser's own custom. */
class DayFieldIT {
  private Visitor visitor;
  private Page page;

  @BeforeEach
  void signIn() {
    visitor = Visitor.signedIn(TestPortal.address(), "reviewer");
    page = visitor.page();
  }

  @AfterEach
  void close() {
    visitor.close();
  }

  @Test
  void aDayIsPickedFromTheKeyboardAlone() {
    NewCase form = visitor.newCase();
    form.received().fill("2026-03-31");
    form.received().press("Alt+ArrowDown");
    assertThat(form.calendar()).containsText("2026年3月");
    assertThat(focused()).hasAttribute("data-pick", "2026-03-31");
    for (String key : new String[] {"PageUp", "ArrowRight", "ArrowUp", "Home"}) {
      page.keyboard().press(key);
    }
    assertThat(focused()).hasAttribute("data-pick", "2026-02-16");
    assertThat(focused()).hasAttribute("aria-label", "2026年2月16日星期一");
    page.keyboard().press("Enter");
    assertThat(form.received()).hasValue("2026-02-16");
    assertThat(form.received()).isFocused();
    assertThat(form.calendar()).hasCount(0);
  }

  @Test
  void theCalendarKeepsTheFocusAndEscapeLeavesTheFieldAsItWas() {
    NewCase form = visitor.newCase();
    form.received().fill("2026-01-05");
    page.locator("[id='case:received'] + button").click();
    assertThat(form.calendar().getByText("2026年1月")).isVisible();
    for (int stops = 0; stops < 7; stops++) {
      page.keyboard().press("Tab");
    }
    assertThat(focused()).hasAttribute("data-pick", "2026-01-05");
    assertThat(Accessibility.violations(page)).isEmpty();
    page.keyboard().press("Escape");
    assertThat(form.received()).hasValue("2026-01-05");
    assertThat(form.calendar()).hasCount(0);
  }

  @Test
  void otherWaysOfTypingAreUnderstoodAndAWrongDayIsSaidAndKept() {
    NewCase form = visitor.newCase();
    form.closed().fill("2026年2月8日");
    form.closed().press("Tab");
    assertThat(form.closed()).hasValue("2026-02-08");
    form.received().fill("2026-02-30");
    form.add();
    assertThat(form.complaints()).contains("请选择单位。", "“2026-02-30”不是日期。请按 2026-01-31 的格式填写。");
    assertThat(form.received()).hasValue("2026-02-30");
    assertThat(form.closed()).hasValue("2026-02-08");
  }

  @Test
  void theRecordIsFilteredByTheDaysThatAreDays() {
    try (Visitor admin = Visitor.signedIn(TestPortal.address(), "admin")) {
      admin.open("/admin/audit?from=2026-02-30&to=20260101&who=admin");
      Page record = admin.page();
      assertThat(record.locator(".q-msg--error")).containsText("“2026-02-30”不是日期，未按此筛选");
      assertThat(record.locator("#from")).hasValue("2026-02-30");
      assertThat(record.locator("#who")).hasValue("admin");
      assertThat(record.locator("main")).containsText("没有符合条件的记录");
    }
  }

  private Locator focused() {
    return page.locator(":focus");
  }
}
