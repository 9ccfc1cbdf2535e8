package org.qibei.browser.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The form by which a known case is put on the register. */
public final class NewCase extends Screen {

  NewCase(Page page) {
    super(page);
  }

  public NewCase of(String agency) {
    Locator field = field("agency_input");
    field.press("Shift");
    field.pressSequentially(agency);
    page.locator(".ui-autocomplete-panel:visible li")
        .filter(new Locator.FilterOptions().setHasText(agency))
        .first()
        .click();
    return this;
  }

  public NewCase numbered(String number, String source) {
    field("number").fill(number);
    field("source").fill(source);
    return this;
  }

  /** The field for the day on which it came in. */
  public Locator received() {
    return field("received");
  }

  public Locator closed() {
    return field("closed");
  }

  public void add() {
    button("登记案件").click();
  }

  /** Puts it down and comes to the list. */
  public void toTheRegister() {
    add();
    at("/reviewer/register");
  }

  /** What is said at the fields. */
  public List<String> complaints() {
    page.locator(".q-error").first().waitFor();
    return page.locator(".q-error").allInnerTexts();
  }

  /** The calendar that is open. */
  public Locator calendar() {
    return page.locator(".q-cal");
  }

  private Locator field(String name) {
    return page.locator("[id='case:" + name + "']");
  }
}
