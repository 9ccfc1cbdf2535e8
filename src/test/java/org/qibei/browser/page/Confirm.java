package org.qibei.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The original beside what was read from it, with the doubts first. */
public final class Confirm extends Screen {

  Confirm(Page page) {
    super(page);
  }

  public String original() {
    return page.locator(".q-original").innerText();
  }

  public String readAs(String place) {
    return page.locator("td[data-place='" + place + "'] input").inputValue();
  }

  public int openDoubts() {
    return page.locator(".q-doubt:not(.is-done)").count();
  }

  /** Says of each doubt that the original is so. */
  public Confirm allAsInTheOriginal() {
    Locator open = page.locator(".q-doubt:not(.is-done)");
    while (open.count() > 0) {
      int before = open.count();
      open.first().locator("button").first().click();
      page.waitForFunction(
          "before => document.querySelectorAll('.q-doubt:not(.is-done)').length < before", before);
    }
    return this;
  }

  /** The places in the original that lead to a figure or text. */
  public Locator places() {
    return page.locator("[data-original] [data-of]");
  }

  /** The place in the original where something stands. */
  public Locator place(String of) {
    return page.locator("[data-original] [data-of~='" + of + "']").first();
  }

  /** What is marked in the original. */
  public Locator marked() {
    return page.locator("[data-original] .is-here").first();
  }

  public Locator cell(String place) {
    return page.locator("td[data-place='" + place + "'] input");
  }

  /** The cell or card that has the focus. */
  public String focused() {
    return (String)
        page.evaluate(
            "() => { const here = document.activeElement;"
                + " const cell = here.closest('[data-place]'); const card = here.closest('[data-doubt]');"
                + " return cell ? cell.dataset.place : card ? card.dataset.doubt : here.textContent; }");
  }

  public void press(String key) {
    page.keyboard().press(key);
  }

  /** How many places are still to be confirmed, in words. */
  public Locator left() {
    return page.locator("[data-left]");
  }

  /** What is said of the place that one stands on, or of what went wrong. */
  public Locator said() {
    return page.locator("[data-now]");
  }

  /** The link that ends the confirming. */
  public Locator end() {
    return page.locator("#go a");
  }

  public String sha256() {
    return page.locator(".q-hash").innerText();
  }

  public byte[] document() {
    return download(page.locator("a[download]"));
  }

  public Draft keep() {
    follow("存为草稿", "/agency/form");
    return new Draft(page);
  }
}
