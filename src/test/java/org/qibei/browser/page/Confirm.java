package org.qibei.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The original beside what was read from it, with the doubts first. */
public final class Confirm extends Screen {

  Confirm(Page page) {
    super(page);
  }

  public String original() {
    return page.locator(".q-original").innerText();
  }

  public String readAs(String place) {
    return page.locator("td[data-place='" + place + "'] input").inputValue();
  }

  public int openDoubts() {
    return page.locator(".q-doubt:not(.is-done)").count();
  }

  /** Says of each doubt that the original is so. */
  public Confirm allAsInTheOriginal() {
    Locator open = page.locator(".q-doubt:not(.is-done)");
    while (open.count() > 0) {
      int before = open.count();
      open.first().locator("button").first().click();
      page.waitForFunction(
          "before => document.querySelectorAll('.q-doubt:not(.is-done)').length < before", before);
    }
    return this;
  }

  public Draft keep() {
    follow("存为草稿", "/agency/form");
    return new Draft(page);
  }
}
