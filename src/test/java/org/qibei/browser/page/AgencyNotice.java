package org.qibei.browser.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** A notice as its agency reads it. */
public final class AgencyNotice extends Screen {

  AgencyNotice(Page page) {
    super(page);
  }

  public AgencyNotice acknowledge() {
    button("签收").click();
    page.locator("#receipt\\:acknowledge").waitFor(Waiting.UNTIL_GONE);
    return this;
  }

  /** Each item with its state, on one line. */
  public List<String> items() {
    page.locator(".q-item").first().waitFor();
    return page.locator(".q-item").allInnerTexts().stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }

  public byte[] letter() {
    return download(page.locator("main a").getByText("下载 PDF").first());
  }

  /** Goes to the place of the first item in the form. */
  public Draft toThePlaceOfItem(int nth) {
    page.locator(".q-item").nth(nth - 1).locator("dl a").first().click();
    at("/agency/form");
    return new Draft(page);
  }
}
