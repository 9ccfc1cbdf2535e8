package org.qibei.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qibei.browser.page.Confirm;
import org.qibei.browser.page.Visitor;
import org.qibei.extraction.made.DoubtfulReport;
import org.qibei.extraction.made.HtmlReport;
import org.qibei.extraction.made.OfdReport;
import org.qibei.extraction.made.PdfReport;
import org.qibei.extraction.made.WordReport;
import org.qibei.launch.TestPortal;
import org.qibei.platform.DocumentStore;

/** Original and form are joined: each leads to the other, and Enter leads through the doubts. */
class ConfirmIT {
  private static final String CELL = "t2.resultTotal.research";
  private static final String NOTHING_LEFT = "全部已确认";
  private static final Pattern HERE = Pattern.compile("(^|.* )is-here( .*|$)");

  private static final Route.FulfillOptions GONE = new Route.FulfillOptions().setStatus(410);

  private Visitor clerk;
  private long filing;

  @BeforeEach
  void comeIn() {
    clerk = Visitor.signedIn(TestPortal.address(), Scenes.READER);
    filing = clerk.agencyHome().filing();
  }

  @AfterEach
  void leave() {
    clerk.close();
  }

  private Confirm upload(String name, String type, byte[] content) {
    return clerk.prepare(filing).anew().uploadAndRead(name, type, content);
  }

  private static void leadToEachOther(Confirm page) {
    page.cell(CELL).click();
    assertThat(page.place(CELL)).hasClass(HERE);
    String other = "t2.newReceived.total";
    page.place(other).click();
    assertThat(page.cell(other)).isFocused();
    assertThat(page.place(other)).hasClass(HERE);
    assertThat(page.place(CELL)).not().hasClass(HERE);
  }

  @Test
  void onThePicturesOfAPdfEnterLeadsThroughAllDoubts() throws IOException {
    byte[] pdf = PdfReport.write(DoubtfulReport.of(2025));
    Confirm page = upload("2025年报.pdf", "application/pdf", pdf);
    assertThat(page.places().count()).isGreaterThan(150);
    leadToEachOther(page);
    String first = firstOpen();
    int open = Integer.parseInt(page.left().innerText().replaceAll("\\D", ""));
    page.cell(first).click();
    page.press("Enter");
    assertThat(page.left()).containsText("还有 " + (open - 1) + " 处待确认");
    page.press("Shift+Enter");
    assertThat(page.focused()).isEqualTo(first);
    assertThat(page.end()).containsText(String.valueOf(open - 1));
    clerk.page().reload();
    assertThat(page.left()).containsText("还有 " + (open - 1) + " 处待确认");
    page.cell(first).fill("77");
    for (int turn = 0; turn < 2 * open && !page.left().innerText().equals(NOTHING_LEFT); turn++) {
      page.press("Enter");
    }
    assertThat(page.left()).hasText(NOTHING_LEFT);
    assertThat(page.end()).hasText("存为草稿");
    assertThat(page.end()).isFocused();
    assertThat(page.readAs(first)).isEqualTo("77");
    page.press("Enter");
    clerk.page().waitForURL(Pattern.compile(".*/agency/form.*"));
    assertThat(clerk.draft(filing, "requests").cell(first)).isEqualTo("77");
  }

  @Test
  void aPageThatIsTooOldSaysSoAndLeavesThePlaceOpen() throws IOException {
    Confirm page =
        upload("2025年报.pdf", "application/pdf", PdfReport.write(DoubtfulReport.of(2025)));
    String before = page.left().innerText();
    clerk.page().route("**/agency/confirm*", answer -> answer.fulfill(GONE));
    page.cell(firstOpen()).click();
    page.press("Enter");
    assertThat(page.said()).containsText("请刷新页面");
    assertThat(page.left()).hasText(before);
  }

  private String firstOpen() {
    String open = (String) clerk.page().evaluate("document.getElementById('walk').dataset.open");
    return Stream.of(open.split(" "))
        .filter(place -> place.startsWith("t2."))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onThePicturesOfAnOfdDocument() throws IOException {
    leadToEachOther(
        upload("2025年报.ofd", "application/ofd", OfdReport.write(DoubtfulReport.of(2025))));
  }

  @Test
  void inTheTextOfAWordDocument() throws IOException {
    leadToEachOther(
        upload(
            "2025年报.docx", "application/octet-stream", WordReport.write(DoubtfulReport.of(2025))));
  }

  @Test
  void inTheTextOfAWebPage() throws IOException {
    leadToEachOther(upload("2025年报.html", "text/html", HtmlReport.write(DoubtfulReport.of(2025))));
  }

  @Test
  void theOriginalComesBackAsItWasSentAndToNobodyElse() throws IOException {
    byte[] pdf = PdfReport.write(DoubtfulReport.of(2025));
    Confirm page = upload("2025年报.pdf", "application/pdf", pdf);
    assertThat(page.sha256()).isEqualTo(DocumentStore.sha256(pdf));
    assertThat(page.document()).isEqualTo(pdf);
    String picture = "/agency/original/" + filing + "/1.png";
    assertThat(clerk.open(picture).status()).isEqualTo(200);
    assertThat(clerk.open("/agency/original/" + filing + "/99.png").status()).isEqualTo(404);
    try (Visitor stranger = Visitor.signedIn(TestPortal.address(), "clerk2")) {
      assertThat(stranger.open(picture).status()).isEqualTo(404);
    }
  }
}
