package org.qibei.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The draft as the official form, part by part, saved cell by cell. */
public final class Draft extends Screen {

  Draft(Page page) {
    super(page);
  }

  public Draft part(String label) {
    page.locator(".q-rail a").filter(new Locator.FilterOptions().setHasText(label)).click();
    page.locator("#part-title").getByText(label).waitFor();
    return this;
  }

  public String cell(String place) {
    return page.locator("td[data-place='" + place + "'] input").inputValue();
  }

  /** Types into a cell, leaves it, and waits until the page says that it is saved. */
  public String fill(String place, String value) {
    Locator input = page.locator("td[data-place='" + place + "'] input");
    input.fill(value);
    input.press("Tab");
    Locator saved = page.locator("[data-saved-mark][data-kind=saved]");
    saved.waitFor();
    return saved.innerText().strip();
  }

  /** What the rules say of the draft now. */
  public String live() {
    return page.locator("#live").innerText();
  }

  public Check check(String act) {
    follow(act, "/agency/check");
    return new Check(page);
  }
}
