package org.qibei.browser.page;

import com.microsoft.playwright.Page;

/** The proof that a report was handed in. */
public final class Receipt extends Screen {

  Receipt(Page page) {
    super(page);
  }

  public String number() {
    return page.locator("#proof-title").innerText().strip();
  }

  public String hash() {
    return page.locator(".q-hash").innerText().strip();
  }

  public String score() {
    return page.locator(".q-score").innerText().replaceAll("\\s+", " ").strip();
  }
}
