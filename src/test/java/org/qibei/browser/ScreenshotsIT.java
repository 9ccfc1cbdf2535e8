package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;

/** Every page is whole, in both languages and sizes, for eyes and for screen readers. */
class ScreenshotsIT {

  private static final Pattern RAW_KEY =
      Pattern.compile("\\b(frame|account|agency|reviewer|admin|notices|forms)\\.[a-z][\\w.-]+");
  private static final List<String> LANGUAGES = List.of("zh-CN", "en");
  private static final String LONG_NAME = "示例市综合行政执法和城市精细化治理服务保障中心指导协调局";

  private static Gallery gallery;

  @BeforeAll
  static void open() {
    gallery = new Gallery();
  }

  @AfterAll
  static void close() {
    gallery.close();
  }

  static Stream<Webapp.Site> sites() {
    return Webapp.sites().stream();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void isWholeInBothLanguagesAndSizes(Webapp.Site site) {
    SoftAssertions softly = new SoftAssertions();
    for (String language : LANGUAGES) {
      Response response = gallery.open(site, language);
      Page page = gallery.visitorOf(site.folder()).page();
      String name = site.name() + "-" + language;
      softly.assertThat(response.status()).as(name).isEqualTo(200);
      softly.assertThat(page.locator("body").innerText()).as(name).doesNotContainPattern(RAW_KEY);
      softly.assertThat(Accessibility.violations(page)).as(name).isEmpty();
      gallery.photograph(page, name);
      softly.assertThat(overhang(page)).as(name + " wider than a telephone").isZero();
    }
    softly.assertAll();
  }

  /** By how many pixels the page is wider than its window. */
  private static int overhang(Page page) {
    return (int)
        page.evaluate(
            "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
  }

  @Test
  void listsAreWholeWithoutRowsAndWithTheLongestName() {
    Visitor reviewer = gallery.visitorOf("reviewer");
    for (String path : List.of("queue?view=all&q=nobody", "notices?view=all&q=nobody")) {
      reviewer.open("/reviewer/" + path);
      assertThat(Accessibility.violations(reviewer.page())).isEmpty();
      gallery.photograph(reviewer.page(), "reviewer-no-rows-" + path.replaceAll("\\W.*", ""));
    }
    reviewer.open("/reviewer/queue?view=all&q=" + LONG_NAME);
    assertThat(reviewer.page().locator("main").innerText()).contains(LONG_NAME);
    gallery.photograph(reviewer.page(), "reviewer-queue-long-name");
    assertThat(overhang(reviewer.page())).isZero();
  }

  @Test
  void aRefusedSignInSaysSoOnThePage() {
    try (Visitor stranger = Visitor.at(TestPortal.address())) {
      stranger.open("/open/sign-in");
      stranger.page().locator("#signIn\\:name").fill("nobody");
      stranger.page().locator("input[type=password]").fill("not the password");
      stranger.page().locator("#signIn\\:enter").click();
      stranger.page().locator("[role=alert]").first().waitFor();
      assertThat(Accessibility.violations(stranger.page())).isEmpty();
      gallery.photograph(stranger.page(), "open-sign-in-refused");
    }
  }

  @Test
  void aDialogIsWhole() {
    gallery.open(new Webapp.Site("reviewer/notice", true), "zh-CN");
    Page page = gallery.visitorOf("reviewer").page();
    page.locator("#void").click();
    page.locator("#voidDialog").waitFor();
    assertThat(Accessibility.violations(page)).isEmpty();
    gallery.photograph(page, "reviewer-notice-dialog");
  }
}
