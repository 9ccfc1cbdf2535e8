package org.qibei.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.qibei.browser.page.Review;
import org.qibei.browser.page.Stillness;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;

/** Walks through the portal as each kind of person and keeps pictures of what they see. */
final class Gallery implements AutoCloseable {

  private static final Path FOLDER = Path.of("target/screenshots");

  /** On a picture of the whole page no bar that sticks to the window stands across its middle. */
  private static final String BAR =
      "to => document.querySelectorAll('.q-decide, .q-sticks, .q-mending')"
          + ".forEach(bar => { bar.style.position = to; })";

  private final Map<String, Visitor> visitors = new HashMap<>();
  private final Map<String, String> addresses = new HashMap<>();

  Gallery() {
    readAReport();
    draftANotice();
  }

  /** Somebody has uploaded a file and looks at what was read from it. */
  private void readAReport() {
    Visitor clerk = visitorOf(Scenes.READER);
    if (clerk.agencyHome().offers("开始填报")) {
      clerk.agencyHome().begin().uploadText("2025.txt", TwinReport.of("002").text());
    }
  }

  /** A letter is being written to the office with the longest name. */
  private void draftANotice() {
    Visitor reviewer = visitorOf(Scenes.LONG_REVIEWER);
    if (reviewer.queue().search(Scenes.LONG_NAME).line(Scenes.LONG_NAME).contains("待认领")) {
      Review review = reviewer.queue().search(Scenes.LONG_NAME).open(Scenes.LONG_NAME).claim();
      review.findings().stream().limit(2).forEach(review::confirm);
      review.sendBack();
    }
  }

  /** Goes where the scene plays, in the language, on a desk's screen; the answer to the visit. */
  Response open(Scene scene, String language) {
    Visitor visitor = visitorOf(scene.person());
    Page page = visitor.page();
    page.setViewportSize(1366, 768);
    String address = addresses.computeIfAbsent(scene.name(), name -> address(scene, visitor));
    Response response = comeTo(address, visitor, scene.person());
    if (!language.equals(page.locator("html").getAttribute("lang"))) {
      change(page, language);
      response = visitor.open(address);
    }
    return response;
  }

  /** On a slow machine somebody's turn may come only after their sign-in has expired. */
  private static Response comeTo(String address, Visitor visitor, String person) {
    Response response = visitor.open(address);
    if (!visitor.page().url().contains("/open/sign-in?to=")) {
      return response;
    }
    visitor.fillIn(person);
    return visitor.open(address);
  }

  private static void change(Page page, String language) {
    page.locator("#language\\:change").click();
    page.waitForFunction("to => document.documentElement.lang === to", language);
  }

  Page pageOf(Scene scene) {
    return visitorOf(scene.person()).page();
  }

  private Visitor visitorOf(String person) {
    return visitors.computeIfAbsent(
        person,
        name ->
            name.isEmpty()
                ? Visitor.at(TestPortal.address())
                : Visitor.signedIn(TestPortal.address(), name));
  }

  private static String address(Scene scene, Visitor visitor) {
    String path = "/" + scene.site();
    return scene.list().isEmpty()
        ? path + scene.query()
        : path + "?id=" + id(scene, visitor) + scene.query();
  }

  private static String id(Scene scene, Visitor visitor) {
    visitor.open(scene.list());
    String last = scene.site().replaceFirst(".*/", "");
    Locator exact = visitor.page().locator("main a[href*='" + last + "?id=']");
    Locator report = visitor.page().locator("main a[href*='report?id=']");
    Locator any = visitor.page().locator("main a[href*='id=']");
    Locator found = exact.count() > 0 ? exact : report.count() > 0 ? report : any;
    String href = found.first().getAttribute("href");
    return href.replaceFirst(".*[?&]id=([^&]+).*", "$1");
  }

  void photograph(Scene scene, String suffix) {
    Page page = pageOf(scene);
    page.evaluate(BAR, scene.floats() ? "" : "static");
    Stillness.await(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(FOLDER.resolve(scene.name() + "-" + suffix + ".png"))
            .setFullPage(!scene.floats()));
  }

  /** Leaves each person's language as it was. */
  @Override
  public void close() {
    visitors.values().forEach(Gallery::leave);
  }

  private static void leave(Visitor visitor) {
    visitor.open("/open/sign-in");
    if (!"zh-CN".equals(visitor.page().locator("html").getAttribute("lang"))) {
      change(visitor.page(), "zh-CN");
    }
    visitor.close();
  }
}
