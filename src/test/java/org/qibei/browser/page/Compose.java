package org.qibei.browser.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** The letter in the making. */
public final class Compose extends Screen {

  Compose(Page page) {
    super(page);
  }

  public List<String> items() {
    return page.locator("#words\\:items .q-item b").allInnerTexts();
  }

  public String deadline() {
    return page.locator("#words\\:deadline").inputValue();
  }

  /** Pictures of the letter that were really drawn. */
  public int previewedPages() {
    page.waitForFunction(
        "() => { const all = document.querySelectorAll('#preview img');"
            + " return all.length > 0 && Array.from(all).every(one => one.naturalWidth > 0); }");
    return page.locator("#preview img").count();
  }

  public ReviewerNotice issue() {
    pressAndConfirm("签发", "/reviewer/notice");
    return new ReviewerNotice(page);
  }
}
