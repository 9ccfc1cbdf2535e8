package org.qibei.browser.page;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** A page in front of somebody: its words, its links, its buttons. */
public class Screen {

  final Page page;

  Screen(Page page) {
    this.page = page;
  }

  public String heading() {
    return page.locator("h1").innerText().strip();
  }

  /** What stands on the page below the top bar. */
  public String words() {
    return page.locator("main").innerText();
  }

  /** The number of the filing, notice or account that the page is about. */
  public long id() {
    return Long.parseLong(page.url().replaceFirst(".*[?&]id=(\\d+).*", "$1"));
  }

  public void awaitWords(String words) {
    page.locator("main").getByText(words).first().waitFor();
  }

  void follow(String link, String place) {
    page.locator("main").getByRole(AriaRole.LINK, named(link)).first().click();
    at(place);
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  /** Presses a button that asks before it acts, reads the question, and says yes. */
  String pressAndConfirm(String button, String place) {
    button(button).click();
    Locator ask = page.locator(".q-ask:visible");
    String question = ask.innerText();
    ask.locator(".ui-confirmdialog-yes").click();
    at(place);
    return question;
  }

  void at(String place) {
    page.waitForURL(Pattern.compile(".*" + Pattern.quote(place) + "(\\?.*|#.*|$)"));
  }

  byte[] download(Locator link) {
    Download file = page.waitForDownload(link::click);
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
