package org.qibei.rights;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.TestPortal;
import org.qibei.platform.Messages;

/** A post above the operator's limit is answered in the reader's words, with what to do. */
class OversizedPostIT {
  private static final int LIMIT = 20;
  private static final int JUST_ABOVE = LIMIT + 2;
  private static final String TITLE = "frame.error.too-large.title";
  private static final String PAGE = "/me/profile";

  /** The clerk of the browser's tests, with a duty to prepare. */
  private static final String CLERK = "tb990100b21";

  private static byte[] megabytes(int count) {
    return new byte[count << 20];
  }

  private static void speaks(HttpResponse<String> answer, Locale locale) {
    Messages words = Messages.in(locale);
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    Document page = Guest.parsed(answer);
    assertThat(page.title()).startsWith(words.text(TITLE));
    assertThat(page.select("main").text())
        .contains(words.text("frame.error.too-large.what", LIMIT))
        .contains(words.text("frame.error.too-large.do"));
  }

  @ParameterizedTest
  @ValueSource(ints = {JUST_ABOVE, 39, 41, 60})
  void itIsAnsweredInWordsHoweverLargeItIs(int size) {
    speaks(new Guest().bring("/open/sign-in", megabytes(size)), Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void itLeadsBackToThePageItCameFrom() {
    String from = TestPortal.address() + "/open/sign-in?to=%2Fme%2Finbox";
    Guest guest = new Guest();
    HttpResponse<String> answer =
        guest.bring("/open/sign-in", megabytes(JUST_ABOVE), "Referer", from);
    assertThat(Guest.parsed(answer).select("main a").eachAttr("href"))
        .containsExactly("/open/sign-in?to=%2Fme%2Finbox", "/");
    HttpResponse<String> foreign =
        guest.bring("/open/sign-in", megabytes(JUST_ABOVE), "Referer", "https://other.example/x");
    assertThat(Guest.parsed(foreign).select("main a").eachAttr("href"))
        .containsExactly("/open/sign-in", "/");
  }

  @Test
  void itSpeaksTheLanguageThatIsKeptWithTheAccount() {
    Guest guest = Guest.signedIn(World.own().newcomer(), World.PASSWORD);
    guest.fill(guest.get(PAGE), "language", Map.of(), "change");
    speaks(guest.bring(PAGE, megabytes(JUST_ABOVE), "Accept-Language", "zh-CN"), Locale.ENGLISH);
    guest.fill(guest.get(PAGE), "language", Map.of(), "change");
    speaks(
        guest.bring(PAGE, megabytes(JUST_ABOVE), "Accept-Language", "en"),
        Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void theBoxForUploadsSaysWhatTheServerRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("很大的年报.pdf"), megabytes(JUST_ABOVE));
    try (Visitor clerk = Visitor.signedIn(TestPortal.address(), CLERK)) {
      clerk.prepare(clerk.agencyHome().filing()).anew();
      Locator box = clerk.page().locator("[data-upload]");
      box.evaluate("box => { box.dataset.bytes = 1e12; }");
      clerk.page().locator("input[type=file]").setInputFiles(file);
      String large =
          Messages.in(Locale.SIMPLIFIED_CHINESE).text("refusals.upload.too-large", LIMIT);
      assertThat(box.locator("[role=alert]")).containsText(large);
      assertThat(box.locator("[role=alert]")).containsText("很大的年报.pdf");
    }
  }
}
