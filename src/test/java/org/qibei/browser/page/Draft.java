package org.qibei.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The draft as the official form, part by part, saved cell by cell. */
public final class Draft extends Screen {

  Draft(Page page) {
    super(page);
  }

  public Draft part(String label) {
    String before = page.url();
    page.locator(".q-rail a").filter(new Locator.FilterOptions().setHasText(label)).click();
    page.waitForURL(url -> !url.equals(before));
    page.locator("#part-title").getByText(label).waitFor();
    return this;
  }

  public String cell(String place) {
    return page.locator("td[data-place='" + place + "'] input").inputValue();
  }

  /** Types into a cell, leaves it, and waits until the page says that it is saved. */
  public String fill(String place, String value) {
    typeInto(place, value);
    awaitSaved();
    return saved().innerText().strip();
  }

  /** Types into a cell and leaves it. */
  public void typeInto(String place, String value) {
    Locator input = page.locator("td[data-place='" + place + "'] input");
    input.fill(value);
    input.press("Tab");
  }

  /** Types into a text and leaves it. */
  public void type(String place, String words) {
    typeOn(place, words);
    page.locator("[data-text-place='" + place + "']").press("Tab");
  }

  /** Types into a text and stays in it: what was typed is sent when typing rests. */
  public void typeOn(String place, String words) {
    page.locator("[data-text-place='" + place + "']").fill(words);
  }

  /** Writes a text, leaves it, and waits until the page says that it is saved. */
  public void write(String place, String words) {
    type(place, words);
    awaitSaved();
  }

  public String text(String place) {
    return page.locator("[data-text-place='" + place + "']").inputValue();
  }

  /** Waits until nothing is unsaved; what the page says of an earlier change is no sign of it. */
  public void awaitSaved() {
    page.waitForFunction(
        "() => !document.querySelector('.unsaved')"
            + " && document.querySelector('[data-saved-mark]').dataset.kind === 'saved'");
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
