package org.qibei.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qibei.launch.TestPortal;

/** A post that does not say how large it is gets cut off. */
class LargePostIT {
  private static final int SIXTY_MEGABYTES = 60 << 20;
  private static final String HEAD =
      """
      POST /open/sign-in HTTP/1.1\r
      Host: 127.0.0.1\r
      Content-Type: multipart/form-data; boundary=b\r
      Connection: close\r
      Transfer-Encoding: chunked\r
      \r
      """;

  private static Socket sent() throws IOException {
    URI portal = URI.create(TestPortal.address());
    Socket socket = new Socket(portal.getHost(), portal.getPort());
    socket.getOutputStream().write(HEAD.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Whoever writes to a portal that takes nothing waits without end. */
  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whatDoesNotSayItsSizeIsCutOff() throws IOException {
    try (Socket socket = sent()) {
      assertThat(taken(socket.getOutputStream())).isLessThan(SIXTY_MEGABYTES);
    }
  }

  /** How many bytes the portal lets come before it closes the door. */
  private static int taken(OutputStream out) {
    byte[] chunk =
        ("100000\r\n" + "x".repeat(1 << 20) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    String part =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
    int sent = 0;
    try {
      String first = Integer.toHexString(part.length()) + "\r\n" + part + "\r\n";
      out.write(first.getBytes(StandardCharsets.US_ASCII));
      while (sent < SIXTY_MEGABYTES) {
        out.write(chunk);
        sent += 1 << 20;
      }
    } catch (IOException closed) {
      assertThat(sent).isPositive();
    }
    return sent;
  }
}
