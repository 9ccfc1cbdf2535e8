package org.qibei.publication;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.extraction.Limits;
import org.qibei.filing.SeenPage;
import org.qibei.filing.VisitOutcome;

/** What visits find on a site of this machine, under a policy that names it. */
class LinkVisitorTest {
  private static final LinkClient.Bounds TIGHT =
      new LinkClient.Bounds(Duration.ofMinutes(1), 200_000, 3);

  private final SmallSite site = new SmallSite();

  @AfterEach
  void close() {
    site.close();
  }

  private SeenPage visit(String path) {
    return visit(site.link(path), site.policy(), TIGHT);
  }

  private static SeenPage visit(URI link, LinkPolicy policy, LinkClient.Bounds bounds) {
    return new LinkVisitor(new LinkClient(policy, bounds), Limits.standard()).visit(link);
  }

  private static String report() throws IOException {
    return Files.readString(Path.of("src/test/resources/samples/twin-000/report.txt"));
  }

  @Test
  void aReportOnAPageIsReadAndHashed() throws IOException {
    site.with("/nb", 200, "text/plain; charset=utf-8", report());
    SeenPage seen = visit("/nb");
    assertThat(seen.outcome()).isEqualTo(VisitOutcome.SEEN);
    assertThat(seen.report()).isPresent();
    assertThat(seen.savable()).isTrue();
    site.chunked("/nb", report());
    assertThat(visit("/nb").contentSha256()).isEqualTo(seen.contentSha256()).isPresent();
  }

  @Test
  void aReportInAFileAttachedToThePageIsReadThere() throws IOException {
    site.with("/nb", 200, "text/html", "<html><body><a href=\"files/nb.pdf\">年报</a></body></html>");
    site.with("/files/nb.pdf", 200, "application/pdf", report());
    SeenPage seen = visit("/nb");
    assertThat(seen.report()).isPresent();
    assertThat(seen.savable()).isTrue();
  }

  @Test
  void aPageOfNothingCannotBeSavedUnlessScriptsMayWriteIt() {
    site.with("/empty", 200, "text/html", "<html><body><object data=a></object></body></html>");
    site.with("/app", 200, "text/html", "<html><script src=a.js></script><body></body></html>");
    assertThat(visit("/empty").savable()).isFalse();
    assertThat(visit("/app").savable()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "404, FAILED", "410, FAILED", "500, FAILED", "503, FAILED",
    "403, TURNED_AWAY", "412, TURNED_AWAY", "429, TURNED_AWAY", "401, TURNED_AWAY"
  })
  void onlyWhatNobodyCouldOpenHasFailed(int status, VisitOutcome outcome) {
    site.with("/nb", status, "text/html", "no");
    assertThat(visit("/nb")).isEqualTo(SeenPage.without(outcome, OptionalInt.of(status)));
  }

  @Test
  void redirectsWithinThePolicyAreFollowedAFewTimes() throws IOException {
    site.with("/nb", 200, "text/plain", report());
    site.leading("/a", "/b").leading("/b", site.link("/nb").toString()).leading("/round", "/round");
    assertThat(visit("/a").report()).isPresent();
    assertThat(visit("/round").outcome()).isEqualTo(VisitOutcome.FAILED);
    assertThat(site.asked()).isEqualTo(3 + 1 + TIGHT.redirects());
  }

  @Test
  void noRedirectLeadsOutOfThePolicy() {
    site.leading("/host", "http://127.0.0.1:" + site.link("/").getPort() + "/nb");
    site.leading("/port", "http://localhost:1/");
    site.leading("/scheme", "file:///etc/passwd");
    for (String path : List.of("/host", "/port", "/scheme")) {
      assertThat(visit(path).outcome()).as(path).isEqualTo(VisitOutcome.NOT_ALLOWED);
    }
    assertThat(site.asked()).isEqualTo(3);
  }

  @Test
  void asOperatorsCanSwitchItOnThisMachineIsNeverVisited() throws IOException {
    site.with("/nb", 200, "text/plain", report());
    LinkPolicy asConfigured =
        new LinkPolicy(List.of("localhost"), site.policy().ports(), PublicAddress::is);
    assertThat(visit(site.link("/nb"), asConfigured, TIGHT).outcome())
        .isEqualTo(VisitOutcome.NOT_ALLOWED);
    assertThat(site.asked()).isZero();
  }

  @Test
  void whatIsTooLongIsThereButNotRead() {
    site.with("/nb", 200, "text/html", "长".repeat(100_000));
    assertThat(visit("/nb")).isEqualTo(SeenPage.without(VisitOutcome.SEEN, OptionalInt.empty()));
    site.chunked("/nb", "长".repeat(100_000));
    assertThat(visit("/nb").contentSha256()).isEmpty();
  }

  @Test
  void aSiteThatNeverAnswersHasFailedInTime() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Set<Integer> ports = Set.of(silent.getLocalPort());
      LinkPolicy policy =
          new LinkPolicy(List.of("localhost"), ports, InetAddress::isLoopbackAddress);
      URI link = URI.create("http://localhost:" + silent.getLocalPort() + "/");
      LinkClient.Bounds brief = new LinkClient.Bounds(Duration.ofMillis(300), 1000, 1);
      assertThat(visit(link, policy, brief).outcome()).isEqualTo(VisitOutcome.FAILED);
    }
  }

  @Test
  void aSiteWhoseSecurityCannotBeTrustedFromHereIsNotJudged() throws IOException {
    try (ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      CompletableFuture<Void> answer = CompletableFuture.runAsync(() -> answerPlainly(door));
      LinkPolicy policy =
          new LinkPolicy(
              List.of("localhost"), Set.of(door.getLocalPort()), InetAddress::isLoopbackAddress);
      URI link = URI.create("https://localhost:" + door.getLocalPort() + "/");
      assertThat(visit(link, policy, TIGHT).outcome()).isEqualTo(VisitOutcome.TURNED_AWAY);
      answer.join();
    }
  }

  private static void answerPlainly(ServerSocket door) {
    try (Socket caller = door.accept()) {
      caller.getInputStream().read();
      caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
      caller.getOutputStream().flush();
      caller.getInputStream().readAllBytes();
    } catch (IOException over) {
      throw new UncheckedIOException(over);
    }
  }
}
