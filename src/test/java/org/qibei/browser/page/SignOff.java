package org.qibei.browser.page;

import com.microsoft.playwright.Page;

/** The head reads the whole report and signs it, or gives it back. */
public final class SignOff extends Screen {

  SignOff(Page page) {
    super(page);
  }

  public Receipt sign() {
    pressAndConfirm("审签并提交", "/agency/receipt");
    return new Receipt(page);
  }
}
