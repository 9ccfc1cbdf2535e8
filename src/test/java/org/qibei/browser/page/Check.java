package org.qibei.browser.page;

import com.microsoft.playwright.Page;
import java.util.List;

/** The last look before sending: score, findings, and the button that sends. */
public final class Check extends Screen {

  Check(Page page) {
    super(page);
  }

  public String score() {
    return page.locator(".q-score").first().innerText().replaceAll("\\s+", " ").strip();
  }

  /** Head line of each finding. */
  public List<String> findings() {
    return page.locator(".q-finding h3, .q-fold summary").allInnerTexts();
  }

  public String counts() {
    return page.locator("#findings-title").innerText();
  }

  /** The number of the rule on each finding, folded ones too, one for each place. */
  public List<String> rules() {
    return page.locator(".q-finding .place a.rule, .q-fold .place a.rule").all().stream()
        .map(link -> link.getAttribute("href").replaceFirst(".*id=", ""))
        .toList();
  }

  public AgencyHome sendForSignOff() {
    pressAndConfirm("送审签", "/agency/home");
    return new AgencyHome(page);
  }
}
