package org.qibei.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qibei.launch.TestPortal;

/** A post that does not say how large it is gets no further. */
class LargePostIT {
  private static final String HEAD =
      """
      POST /open/sign-in HTTP/1.1\r
      Host: 127.0.0.1\r
      Content-Type: multipart/form-data; boundary=b\r
      Connection: close\r
      Transfer-Encoding: chunked\r
      \r
      3\r
      --b\r
      """;

  private static Socket sent() throws IOException {
    URI portal = URI.create(TestPortal.address());
    Socket socket = new Socket(portal.getHost(), portal.getPort());
    socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Its start takes time of its own. */
  @BeforeAll
  static void startThePortal() {
    TestPortal.address();
  }

  /** Whoever waits for a portal that answers nothing waits without end. */
  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatDoesNotSayItsSizeIsRefusedAtOnce() throws IOException {
    try (Socket socket = sent()) {
      BufferedReader answer =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 411 ");
    }
  }
}
