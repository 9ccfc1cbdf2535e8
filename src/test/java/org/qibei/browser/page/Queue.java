package org.qibei.browser.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The reviewer's queue. */
public final class Queue extends Screen {

  Queue(Page page) {
    super(page);
  }

  public Queue search(String words) {
    page.locator("input[type=search]").fill(words);
    page.locator("input[type=search]").press("Enter");
    page.waitForURL(url -> url.contains("q="));
    return this;
  }

  /** The line of an agency, as it reads. */
  public String line(String agency) {
    return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(agency))
        .first()
        .innerText()
        .replaceAll("\\s+", " ");
  }

  public Review open(String agency) {
    follow(agency, "/reviewer/review");
    return new Review(page);
  }
}
