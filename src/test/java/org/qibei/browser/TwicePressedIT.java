package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;

/** Who waits for a slow answer presses again; what is on its way already is not sent once more. */
class TwicePressedIT {

  /** Presses again and again while the first answer is awaited; how often the form was sent. */
  private static final String PRESS =
      """
      button => {
        let sent = 0;
        addEventListener('submit', event => { sent += event.defaultPrevented ? 0 : 1; event.preventDefault(); });
        for (let press = 0; press < 3; press++) { button.click(); }
        return sent;
      }
      """;

  @Test
  void aFormIsSentOnceHoweverOftenItsButtonIsPressed() {
    try (Visitor reviewer = Visitor.signedIn(TestPortal.address(), "reviewer")) {
      reviewer.newCase();
      assertThat(reviewer.page().locator("[id='case:add']").evaluate(PRESS)).isEqualTo(1);
    }
  }

  @Test
  void aFileIsFetchedAsOftenAsItIsAskedFor() {
    try (Visitor admin = Visitor.signedIn(TestPortal.address(), "admin")) {
      admin.open("/admin/scorecards");
      Locator csv = admin.page().locator("[id='export:csv']");
      admin.page().waitForDownload(csv::click);
      assertThat(admin.page().waitForDownload(csv::click).failure()).isNull();
    }
  }
}
