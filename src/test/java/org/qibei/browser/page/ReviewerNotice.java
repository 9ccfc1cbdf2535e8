package org.qibei.browser.page;

import com.microsoft.playwright.Page;

/** An issued notice, at the office that issued it. */
public final class ReviewerNotice extends Screen {

  ReviewerNotice(Page page) {
    super(page);
  }

  public String number() {
    return page.locator(".q-head h1").innerText().replaceFirst("(?s).*?通知书 (\\S+号).*", "$1");
  }

  /** The letter as a PDF. */
  public byte[] letter() {
    return download(page.locator("a[href*='/reviewer/letter/']").first());
  }
}
