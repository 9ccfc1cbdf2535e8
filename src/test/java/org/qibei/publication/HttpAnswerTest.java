package org.qibei.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of web servers as they come over the wire, sound and broken. */
class HttpAnswerTest {
  private static final long MOST = 10;

  private static HttpAnswer read(String wire) throws IOException {
    byte[] bytes = wire.replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    return HttpAnswer.read(new ByteArrayInputStream(bytes), MOST);
  }

  private static String body(String wire) throws IOException {
    return new String(read(wire).body(), StandardCharsets.ISO_8859_1);
  }

  @Test
  void theBodyIsAsLongAsTheHeadSays() throws IOException {
    assertThat(body("HTTP/1.1 200 OK|Content-Length: 3||abcdef")).isEqualTo("abc");
    assertThat(body("HTTP/1.0 200||abc")).isEqualTo("abc");
    assertThat(body("HTTP/1.1 200 OK|Transfer-Encoding: chunked||3;x=y|abc|2|de|0||"))
        .isEqualTo("abcde");
    assertThat(read("HTTP/1.1 100 Continue||HTTP/1.1 404 Not Found||").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SSH-2.0-x|",
        "HTTP/1.1 200 OK|no colon||",
        "HTTP/1.1 200 OK|Content-Length: 3||ab",
        "HTTP/1.1 200 OK|Content-Length: 11||abcdefghijk",
        "HTTP/1.1 200 OK||abcdefghijk",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||ffffffff|abc",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||7fffffff|abc",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||-1|abc",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||6|abcdef|6|ghijkl|0||",
        "HTTP/1.1 200 OK|Transfer-Encoding: chunked||3|ab"
      })
  void whatIsBrokenOrTooLongIsNoAnswer(String wire) {
    assertThatThrownBy(() -> read(wire)).isInstanceOf(IOException.class);
  }

  @Test
  void interimAnswersWithoutEndAreNoAnswer() {
    String interim = "HTTP/1.1 100 Continue||".repeat(50_000);
    assertThatThrownBy(() -> read(interim + "HTTP/1.1 200 OK||"))
        .isInstanceOf(ProtocolException.class);
  }
}
