package org.qibei.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What is waited for. */
final class Waiting {

  static final Locator.WaitForOptions UNTIL_GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  private Waiting() {}
}
