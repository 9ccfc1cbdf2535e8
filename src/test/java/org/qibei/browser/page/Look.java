package org.qibei.browser.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** One page as it looks on one screen in one language, and its pictures. */
public final class Look implements AutoCloseable {

  /** A desk and a telephone, as the design draws them. */
  public enum Size {
    DESK(1366, 768),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private static final Path PICTURES = Path.of("target/screenshots");

  private final BrowserContext context;
  private final Page page;
  private final String suffix;

  private Look(Size size, String language) {
    context =
        Chromium.started()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(size.width, size.height)
                    .setLocale(language)
                    .setPermissions(List.of("clipboard-read", "clipboard-write"))
                    .setTimezoneId("Asia/Shanghai"));
    context.setDefaultTimeout(Chromium.PATIENCE);
    page = context.newPage();
    suffix = "-" + size.width + "-" + language.substring(0, 2) + ".png";
  }

  public static Look at(String url, Size size, String language) {
    Look look = new Look(size, language);
    look.page.navigate(url);
    return look;
  }

  public Page page() {
    return page;
  }

  /** The whole page, into {@code target/screenshots}. */
  public Look photograph(String name) {
    photograph(name, true);
    return this;
  }

  /** Only what the screen shows, such as a dialog in its middle. */
  public Look photographScreen(String name) {
    photograph(name, false);
    return this;
  }

  private void photograph(String name, boolean whole) {
    Stillness.await(page);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + suffix)).setFullPage(whole));
  }

  /** Whether something sticks out sideways. */
  public boolean isTooWide() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  @Override
  public void close() {
    context.close();
  }
}
