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

  /** Types into a cell and leaves it. */
  public void typeInto(String place, String value) {
    Locator input = page.locator("td[data-place='" + place + "'] input");
    input.fill(value);
    input.press("Tab");
  }

  /** Types into a text and leaves it. */
  public void type(String place, String words) {
    Locator text = page.locator("[data-text-place='" + place + "']");
    text.fill(words);
    text.press("Tab");
  }

  /** Writes a text, leaves it, and waits until the page says that it is saved. */
  public void write(String place, String words) {
    type(place, words);
    awaitSaved();
  }

  public String text(String place) {
    return page.locator("[data-text-place='" + place + "']").inputValue();
  }

  public void awaitSaved() {
    page.locator("[data-saved-mark][data-kind=saved]").waitFor();
  }

  /** Where saving stands. */
  public Locator saved() {
    return page.locator("[data-saved-mark]");
  }

  /** Waits until nothing is on its way to the server any more. */
  public void awaitAnswer() {
    page.locator("[data-saved-mark]:not([data-kind=saving])").waitFor();
  }

  /** The choice between two values of one cell. */
  public Locator choice() {
    return page.locator("[data-clash-of]");
  }

  /** The choice between two versions of one text. */
  public Locator textChoice(String place) {
    return page.locator("[data-clash='" + place + "']");
  }

  public void choose(String which) {
    choice().getByText(which).click();
  }

  public Page page() {
    return page;
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
