package org.qibei.browser.page;

import com.microsoft.playwright.Page;

/** Where and when a report was published, as its agency records it. */
public final class AgencyPublication extends Screen {

  AgencyPublication(Page page) {
    super(page);
  }

  public AgencyPublication record(String link, String day) {
    enter(link, day);
    page.locator(".q-record a[href='" + link + "']").waitFor();
    return this;
  }

  /** What the page says to an address that nobody could open. */
  public String refused(String link, String day) {
    enter(link, day);
    page.locator(".q-msg--error").first().waitFor();
    return page.locator(".q-msg--error").first().innerText();
  }

  private void enter(String link, String day) {
    page.locator("#publication\\:link").fill(link);
    page.locator("#publication\\:day").fill(day);
    page.locator("#publication\\:record").click();
  }
}
