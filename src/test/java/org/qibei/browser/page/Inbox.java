package org.qibei.browser.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** Messages, the newest first. */
public final class Inbox extends Screen {

  Inbox(Page page) {
    super(page);
  }

  public List<String> messages() {
    return page.locator(".q-inbox .q-link").evaluateAll("all => all.map(one => one.value)")
            instanceof List<?> words
        ? words.stream().map(String::valueOf).toList()
        : List.of();
  }
}
