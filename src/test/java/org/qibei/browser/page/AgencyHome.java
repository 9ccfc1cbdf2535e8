package org.qibei.browser.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The first page of an agency's people: what is owed, until when, and what to do next. */
public final class AgencyHome extends Screen {

  AgencyHome(Page page) {
    super(page);
  }

  /** The box of the report that is due, as it reads. */
  public String duty() {
    return page.locator(".q-duty").first().innerText();
  }

  /** The number of the filing that is due. */
  public long filing() {
    String link = page.locator(".q-duty a.q-btn").first().getAttribute("href");
    return Long.parseLong(link.replaceFirst(".*[?&]id=(\\d+).*", "$1"));
  }

  public Prepare begin() {
    follow("开始填报", "/agency/prepare");
    return new Prepare(page);
  }

  public SignOff toSignOff() {
    follow("去审签", "/agency/sign-off");
    return new SignOff(page);
  }

  public Draft goOn(String act) {
    follow(act, "/agency/form");
    return new Draft(page);
  }

  public AgencyNotice notice(String number) {
    follow(number, "/agency/notice");
    return new AgencyNotice(page);
  }

  public AgencyPublication toPublication() {
    follow("登记公布情况", "/agency/publication");
    return new AgencyPublication(page);
  }

  /** The number on the bell in the top bar. */
  public int unread() {
    return page.locator(".q-bar .q-count").count() == 0
        ? 0
        : Integer.parseInt(page.locator(".q-bar .q-count").innerText().strip());
  }

  public boolean offers(String act) {
    return page.locator(".q-duty")
            .getByRole(
                AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(act))
            .count()
        > 0;
  }
}
