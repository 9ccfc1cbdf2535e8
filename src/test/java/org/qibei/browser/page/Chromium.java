package org.qibei.browser.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.launch.TestRun;

/** The machine's own browser, started once per test run. */
final class Chromium {

  /** For as long as this a page may let its reader wait, on a machine with much else to do. */
  static final int PATIENCE = Integer.getInteger("qibei.patience", 180_000);

  private static Browser browser;

  private Chromium() {}

  static synchronized Browser started() {
    if (browser == null) {
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      TestRun.closedAtTheEnd(playwright);
      browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program())
                      .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))
                      .setTimeout(PATIENCE));
    }
    return browser;
  }

  private static Path program() {
    return Stream.of(
            Optional.ofNullable(System.getenv("QIBEI_CHROMIUM")).orElse("/usr/bin/chromium"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no Chromium; .ci/setup installs it"));
  }
}
