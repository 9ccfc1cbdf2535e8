package org.qibei.browser.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** Who did what, and when. */
public final class Audit extends Screen {

  Audit(Page page) {
    super(page);
  }

  /** Each line as it reads, the latest first. */
  public List<String> lines() {
    return page.locator("main tbody tr").allInnerTexts().stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }
}
