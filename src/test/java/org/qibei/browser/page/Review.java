package org.qibei.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;

/** A report beside its findings, and the decision on it. */
public final class Review extends Screen {

  Review(Page page) {
    super(page);
  }

  public Review claim() {
    button("认领").click();
    button("放回队列").waitFor();
    return this;
  }

  /** The reviewer has seen the published report. */
  public Review attest() {
    button("已在平台上看到").click();
    button("撤销查看记录").waitFor();
    return this;
  }

  /** Where and when it was published, and who has seen it there. */
  public String publication() {
    return page.locator("section[aria-labelledby=publication-title]").innerText();
  }

  public List<String> findings() {
    return page.locator("#findings .q-finding h3").allInnerTexts();
  }

  public Review confirm(String finding) {
    Locator card = card(finding);
    card.locator("button[data-ruling=confirm]").click();
    card.locator("button[data-ruling=confirm][aria-pressed=true]").waitFor();
    return this;
  }

  public Review waive(String finding, String reason) {
    card(finding).locator("button[data-ruling=waive]").click();
    page.locator("#waiveForm\\:text").fill(reason);
    page.locator("#waiveForm\\:yes").click();
    card(finding).locator("button[data-ruling=reconsider]").waitFor();
    return this;
  }

  /** Pictures of the original's pages that were really drawn, once all have come into view. */
  public int originalPages() {
    Locator pages = page.locator("img.q-page-image");
    for (Locator one : pages.all()) {
      one.scrollIntoViewIfNeeded();
      one.evaluate("image => image.decode()");
    }
    return pages.count();
  }

  /** What can be judged only now, with what became known after the report was handed in. */
  public Review addToTheRecord() {
    button("补入记录").click();
    button("补入记录").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    return this;
  }

  /** What speaks for or against each table of zeros. */
  public List<String> zeros() {
    Locator lines = page.locator("#findings .q-zeros li");
    lines.first().waitFor();
    return lines.allInnerTexts();
  }

  /** Confirmed, waived and undecided findings, as the bar at the foot counts them. */
  public String decided() {
    return page.locator("#decide\\:facts").innerText().replaceAll("[\\s　]+", " ").strip();
  }

  /** How far the items of earlier notices are. */
  public String rectified() {
    return page.locator(".first .q-todo").first().innerText().replaceAll("\\s+", " ");
  }

  public boolean mayAccept() {
    return button("通过").isEnabled();
  }

  public String decision() {
    return page.locator("#decide\\:acts").innerText();
  }

  public Compose sendBack() {
    button("退回整改").click();
    at("/reviewer/compose");
    return new Compose(page);
  }

  public Review accept() {
    button("通过").click();
    page.locator("#accept").locator("button").last().click();
    page.locator("h1").getByText("已通过").waitFor();
    return this;
  }

  private Locator card(String finding) {
    return page.locator("#findings .q-finding")
        .filter(new Locator.FilterOptions().setHasText(finding))
        .first();
  }
}
