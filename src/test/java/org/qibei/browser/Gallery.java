package org.qibei.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;

/** Walks through the portal as each kind of person and keeps pictures of what they see. */
final class Gallery implements AutoCloseable {

  private static final Path FOLDER = Path.of("target/screenshots");
  private static final Map<String, String> PEOPLE =
      Map.of("agency", "clerk2", "reviewer", "reviewer", "admin", "admin", "me", "clerk2");
  private static final Map<String, String> LISTS =
      Map.of(
          "agency/notice", "/agency/notices",
          "reviewer/notice", "/reviewer/notices?view=open",
          "reviewer/compose", "/reviewer/notices?view=drafts",
          "reviewer/review", "/reviewer/queue?view=all",
          "admin/account", "/admin/accounts");

  private final Map<String, Visitor> visitors = new HashMap<>();

  /** Opens a page of the tree in the language, with the number of something that it can show. */
  Response open(Webapp.Site site, String language) {
    Visitor visitor = visitorOf(site.folder());
    String path = "/" + site.name() + (site.aboutOne() ? "?id=" + id(site, visitor) : "");
    visitor.page().setViewportSize(1366, 768);
    Response response = visitor.open(path);
    if (!language.equals(visitor.page().locator("html").getAttribute("lang"))) {
      visitor.page().locator("#language\\:change").click();
      visitor.page().waitForFunction("to => document.documentElement.lang === to", language);
      response = visitor.open(path);
    }
    return response;
  }

  Visitor visitorOf(String folder) {
    return visitors.computeIfAbsent(folder, this::arrive);
  }

  private Visitor arrive(String folder) {
    return PEOPLE.containsKey(folder)
        ? Visitor.signedIn(TestPortal.address(), PEOPLE.get(folder))
        : Visitor.at(TestPortal.address());
  }

  private String id(Webapp.Site site, Visitor visitor) {
    String list = LISTS.getOrDefault(site.name(), "/agency/home");
    visitor.open(list);
    String page = LISTS.containsKey(site.name()) ? site.name().replaceFirst(".*/", "") : "";
    Locator links = visitor.page().locator("main a[href*='" + page + "?id=']");
    Locator any = visitor.page().locator("main a[href*='id=']");
    Locator first = links.count() > 0 ? links.first() : any.first();
    return first.count() > 0
        ? first.getAttribute("href").replaceFirst(".*[?&]id=(\\d+).*", "$1")
        : "0";
  }

  /** Both sizes: a desk and a telephone. */
  void photograph(Page page, String name) {
    page.setViewportSize(1366, 768);
    keep(page, name + "-1366");
    page.setViewportSize(390, 844);
    keep(page, name + "-390");
  }

  private static void keep(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(FOLDER.resolve(name.replace('/', '-') + ".png"))
            .setFullPage(true));
  }

  @Override
  public void close() {
    visitors.values().forEach(Visitor::close);
  }
}
