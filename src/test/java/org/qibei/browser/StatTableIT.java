package org.qibei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qibei.browser.page.Look;
import org.qibei.browser.page.Look.Size;
import org.qibei.launch.TestPortal;

/** Filling in a statistical table without a mouse. */
class StatTableIT {
  private static final String HERE = "/open/components";

  private Look look;
  private Page page;

  @BeforeEach
  void openTheTable() {
    look = Look.at(TestPortal.address() + HERE, Size.DESK, "zh-CN");
    page = look.page();
  }

  @AfterEach
  void close() {
    look.close();
  }

  @Test
  void typingEnterAndArrowsWalkTheSheetAndEachCellIsSaved() {
    field("t2.granted.naturalPerson").click();
    type("5", "Enter", "7", "ArrowRight", "1", "ArrowUp");
    assertFocus("t2.granted.business");
    assertThat(field("t2.granted.naturalPerson")).hasValue("5");
    assertThat(field("t2.partlyGranted.naturalPerson")).hasValue("7");
    assertThat(field("t2.partlyGranted.business")).hasValue("1");
    assertThat(page.locator("td.unsaved")).hasCount(0);
    assertThat(page.locator("[data-saved-mark]")).containsText("已保存");
  }

  @Test
  void escapeTakesBackDeleteBlanksAndUndoBringsAgain() {
    field("t2.granted.naturalPerson").click();
    type("9", "Escape");
    assertThat(field("t2.granted.naturalPerson")).hasValue("0");
    type("Delete");
    assertThat(cell("t2.granted.naturalPerson"))
        .hasClass(java.util.regex.Pattern.compile(".*is-blank.*"));
    type("Control+z");
    assertThat(field("t2.granted.naturalPerson")).hasValue("0");
    type("Control+y");
    assertThat(field("t2.granted.naturalPerson")).hasValue("");
  }

  @Test
  void aRangeFromASpreadsheetFillsManyCellsAndIsUndoneAtOnce() {
    field("t2.granted.naturalPerson").click();
    page.evaluate("navigator.clipboard.writeText('1\\t2\\t3\\n4\\t5\\t6\\n')");
    type("Control+v");
    assertThat(field("t2.partlyGranted.research")).hasValue("6");
    assertThat(field("t2.granted.business")).hasValue("2");
    assertThat(page.locator("td.unsaved")).hasCount(0);
    type("Control+z");
    assertThat(field("t2.partlyGranted.research")).hasValue("0");
  }

  @Test
  void aRangeIsChosenWithShiftAndCopiedForASpreadsheet() {
    field("t2.newReceived.naturalPerson").click();
    type("Shift+ArrowRight", "Shift+ArrowDown", "Control+c");
    assertThat(page.locator("td.is-range")).hasCount(4);
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("2\t0\n0\t0");
  }

  /** In a marked cell the second line says what is expected; a click on it means the cell. */
  @Test
  void aClickAnywhereInACellIsAClickIntoIt() {
    cell("t2.newReceived.total").click(new Locator.ClickOptions().setPosition(20, 27));
    assertFocus("t2.newReceived.total");
    type("2", "Enter");
    assertThat(field("t2.newReceived.total")).hasValue("2");
  }

  @Test
  void aMendedErrorLosesItsMarkAndNoRowChangesItsHeight() {
    double before = height("t2.newReceived.total");
    assertThat(cell("t2.newReceived.total").locator(".calc")).hasText("应为 2");
    field("t2.newReceived.total").click();
    type("2", "Enter");
    assertThat(cell("t2.newReceived.total").locator(".calc")).hasCount(0);
    assertThat(field("t2.newReceived.total")).hasAttribute("aria-invalid", "false");
    assertThat(height("t2.newReceived.total")).isEqualTo(before);
  }

  @Test
  void aFindingLeadsToItsCellAndEscapeLeadsBack() {
    page.locator("#f-total .place a:not(.rule)").click();
    assertFocus("t2.newReceived.total");
    type("Escape");
    assertThat(page.evaluate("document.activeElement.closest('article').id")).isEqualTo("f-total");
  }

  @Test
  void blanksBecomeZeroOnlyWhenSomebodySaysSo() {
    page.locator(".q-toolbar[data-stat-for=t3] [data-act=zero]").click();
    Locator panel = page.locator("[data-stat-panel=zero][data-stat-for=t3]");
    assertThat(panel).containsText("：将 5 个空白格填为 0？");
    panel.locator("[data-act=zero-yes]").click();
    assertThat(field("t3.review.upheld")).hasValue("0");
    assertThat(page.locator(".q-toolbar[data-stat-for=t3] [data-stat-count]")).hasText("15 格，空白 0");
  }

  @Test
  void whatTheServerDidNotGetStaysOnTheMachineAndIsSentWhenTheLineIsBack() {
    typeWithoutALine();
    page.context().setOffline(false);
    assertThat(page.locator("[data-saved-mark]")).containsText("已保存");
    assertThat(page.locator("td.unsaved")).hasCount(0);
    assertThat(field("t2.granted.naturalPerson")).hasValue("8");
  }

  /** The sample page forgets what was saved, so only what is sent anew can stand in its cell. */
  @Test
  void whatAClosedWindowCouldNotSendIsSentByTheNextOne() {
    typeWithoutALine();
    BrowserContext machine = page.context();
    page.close();
    machine.setOffline(false);
    page = machine.newPage();
    page.navigate(TestPortal.address() + HERE);
    assertThat(field("t2.granted.naturalPerson")).hasValue("8");
    assertThat(page.locator("td.unsaved")).hasCount(0);
    assertThat(page.locator("[data-saved-mark]")).containsText("已保存");
    assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
  }

  private void typeWithoutALine() {
    page.context().setOffline(true);
    field("t2.granted.naturalPerson").click();
    type("8", "Enter");
    assertThat(page.locator("[data-saved-mark]")).containsText("已留在本机");
  }

  private void type(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private Locator cell(String place) {
    return page.locator("td[data-place='" + place + "']").first();
  }

  private Locator field(String place) {
    return cell(place).locator("input");
  }

  private void assertFocus(String place) {
    assertThat(page.evaluate("document.activeElement.closest('td').dataset.place"))
        .isEqualTo(place);
  }

  private double height(String place) {
    return cell(place).boundingBox().height;
  }
}
