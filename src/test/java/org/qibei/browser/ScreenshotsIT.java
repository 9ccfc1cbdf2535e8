package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page is whole, in both languages and sizes, for eyes and for screen readers. A page that is
 * added to the portal is photographed without being named here.
 */
class ScreenshotsIT {

  private static Gallery gallery;

  @BeforeAll
  static void open() {
    gallery = new Gallery();
  }

  @AfterAll
  static void close() {
    gallery.close();
  }

  /**
   * First all in one language, then all in the other: people seldom change it. With {@code
   * -Dqibei.scenes=admin-.*} only those of that name.
   */
  static Stream<Arguments> pictures() {
    String names = System.getProperty("qibei.scenes", ".*");
    return Stream.of("zh-CN", "en")
        .flatMap(
            tongue ->
                Scenes.all().stream()
                    .filter(scene -> scene.name().matches(names))
                    .map(scene -> Arguments.of(tongue, scene)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pictures")
  void isWhole(String language, Scene scene) {
    SoftAssertions softly = new SoftAssertions();
    Response response = gallery.open(scene, language);
    softly.assertThat(response.status()).isEqualTo(200);
    Page page = gallery.pageOf(scene);
    scene.act().accept(page);
    gallery.photograph(scene, language + "-1366");
    softly.assertThat(Wording.rawKeys(page)).isEmpty();
    softly.assertThat(Wording.strangers(page, language)).isEmpty();
    softly.assertThat(Accessibility.violations(page)).isEmpty();
    page.setViewportSize(390, 844);
    gallery.photograph(scene, language + "-390");
    softly.assertThat(overhang(page)).as("wider than a telephone").isZero();
    softly.assertAll();
  }

  /** By how many pixels the page is wider than its window. */
  private static int overhang(Page page) {
    return (int)
        page.evaluate(
            "() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agency/report",
        "agency/receipt",
        "agency/notice",
        "reviewer/review",
        "admin/scorecards"
      })
  void isPrintedWithoutBarsAndButtons(String site) {
    Scene scene = sceneOf(site).as("print");
    gallery.open(scene, "zh-CN");
    Page page = gallery.pageOf(scene);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(794, 1123);
    gallery.photograph(scene, "zh-CN");
    int buttons = page.locator(".q-bar:visible, main button:visible").count();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    assertThat(buttons).isZero();
  }

  @Test
  void whatIsMissingOrForbiddenSaysSoInBothLanguages() {
    for (String language : List.of("zh-CN", "en")) {
      refused(Scene.of("reviewer/review", "reviewer").with("?id=999999").as("missing"), language);
      refused(Scene.of("admin/audit", "clerk2").as("forbidden"), language);
    }
  }

  private static void refused(Scene scene, String language) {
    gallery.open(
        sceneOf(scene.person().equals("clerk2") ? "agency/home" : "reviewer/queue"), language);
    assertThat(gallery.open(scene, language).status()).isBetween(403, 404);
    gallery.photograph(scene, language + "-1366");
    assertThat(Accessibility.violations(gallery.pageOf(scene))).isEmpty();
  }

  private static Scene sceneOf(String site) {
    return Scenes.all().stream()
        .filter(scene -> scene.name().equals(site.replace('/', '-')))
        .findFirst()
        .orElseThrow();
  }
}
