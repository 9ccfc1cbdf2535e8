package org.qibei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner is asked as its protocol wants, and a silent one lets nothing pass. */
class ClamdTest {
  private static final byte[] LONG = "一份年报".repeat(50_000).getBytes(StandardCharsets.UTF_8);

  private ScannerOnLoopback scanner;

  private Clamd answering(String answer) throws IOException {
    scanner = new ScannerOnLoopback(answer);
    return new Clamd("127.0.0.1", scanner.port(), Duration.ofMinutes(1));
  }

  @AfterEach
  void end() throws IOException {
    if (scanner != null) {
      scanner.close();
    }
  }

  private static void assertRefused(Clamd clamd, String key) {
    MalwareScan scan = new MalwareScan(Optional.of(clamd));
    assertThatThrownBy(() -> scan.insistOnClean(LONG))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
  }

  @Test
  void cleanBytesPassAndArriveWhole() throws Exception {
    Clamd clamd = answering("stream: OK\0");
    assertThat(clamd.find(LONG)).isEmpty();
    assertThat(scanner.received()).isEqualTo(LONG);
  }

  @Test
  void whatIsFoundIsNamed() throws IOException {
    assertThat(answering("stream: Eicar-Test-Signature FOUND\0").find(LONG))
        .contains("Eicar-Test-Signature");
  }

  @Test
  void aFindIsRefused() throws IOException {
    assertRefused(answering("stream: Eicar-Test-Signature FOUND\0"), "refusals.upload.malware");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "INSTREAM size limit exceeded. ERROR\0", "stream: OKAY\0"})
  void anythingElseIsRefused(String answer) throws IOException {
    assertRefused(answering(answer), "refusals.upload.not-scanned");
  }

  @Test
  void aScannerThatIsNotThereLetsNothingPass() throws IOException {
    int closed;
    try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = door.getLocalPort();
    }
    assertRefused(
        new Clamd("127.0.0.1", closed, Duration.ofMinutes(1)), "refusals.upload.not-scanned");
  }

  @Test
  void withoutAScannerNothingIsAsked() {
    new MalwareScan(Optional.empty()).insistOnClean(LONG);
  }

  @Test
  void theOperatorNamesHostAndPort() {
    assertThat(Clamd.at(" scanner.local:3310 "))
        .extracting(Clamd::host, Clamd::port)
        .containsExactly("scanner.local", 3310);
    for (String nonsense : new String[] {"3310", "host", "host:99999", "host:33 10", ":1"}) {
      assertThatThrownBy(() -> Clamd.at(nonsense)).hasMessageContaining("QIBEI_CLAMD=" + nonsense);
    }
  }
}
