package org.qibei.publication;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches what a link leads to, within a policy and bounds. It connects to the very address that
 * the policy has looked at, so that a name which answers otherwise the second time gains nothing;
 * each redirect is held against the policy like the link itself.
 */
public final class LinkClient {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final String AGENT =
      "Qibei-link-check/1.0 (sees daily whether published annual reports can be opened)";

  private final LinkPolicy policy;
  private final Bounds bounds;

  /** How long all of a visit may take, how much may come, and how often it may be led on. */
  public record Bounds(Duration time, long bytes, int redirects) {
    private static final long MEGABYTE = 1 << 20;

    /** Half a minute, 20 MB, five redirects. */
    public static Bounds usual() {
      return new Bounds(Duration.ofSeconds(30), 20 * MEGABYTE, 5);
    }
  }

  /** What the server answered at last, and at which address. */
  public record Answer(URI at, int status, String type, byte[] body) {}

  public LinkClient(LinkPolicy policy, Bounds bounds) {
    this.policy = policy;
    this.bounds = bounds;
  }

  /** The answer to the link; an exception where there is none, or where it may not be asked for. */
  public Answer get(URI link) throws IOException {
    long end = System.nanoTime() + bounds.time().toNanos();
    URI at = link;
    for (int led = 0; led <= bounds.redirects(); led++) {
      HttpAnswer answer = ask(at, end);
      if (!REDIRECTS.contains(answer.status()) || answer.field("location").isEmpty()) {
        String type = answer.field("content-type").orElse("");
        return new Answer(at, answer.status(), type, answer.body());
      }
      at = next(at, answer.field("location").get());
    }
    throw new ProtocolException("led on too often");
  }

  private static URI next(URI from, String location) throws IOException {
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException unreadable) {
      throw new ProtocolException("led on to no address");
    }
  }

  private HttpAnswer ask(URI link, long end) throws IOException {
    InetAddress address = policy.resolved(link);
    try (Socket plain = new Socket(Proxy.NO_PROXY)) {
      int port = LinkPolicy.port(link);
      plain.connect(new InetSocketAddress(address, port), TimedInput.millisUntil(end));
      plain.setSoTimeout(TimedInput.millisUntil(end));
      try (Socket socket = LinkPolicy.isSecure(link) ? secured(plain, link, port) : plain) {
        socket.getOutputStream().write(request(link));
        socket.getOutputStream().flush();
        return HttpAnswer.read(
            new BufferedInputStream(new TimedInput(socket, end)), bounds.bytes());
      }
    }
  }

  private static Socket secured(Socket plain, URI link, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, link.getHost(), port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static byte[] request(URI link) {
    URI wire = URI.create(link.toASCIIString());
    String path =
        wire.getRawPath() == null || wire.getRawPath().isEmpty() ? "/" : wire.getRawPath();
    String query = wire.getRawQuery() == null ? "" : "?" + wire.getRawQuery();
    String host = wire.getPort() < 0 ? wire.getHost() : wire.getHost() + ":" + wire.getPort();
    return String.join(
            "\r\n",
            "GET " + path + query + " HTTP/1.1",
            "Host: " + host,
            "User-Agent: " + AGENT,
            "Accept: text/html, application/pdf, */*;q=0.5",
            "Accept-Encoding: identity",
            "Connection: close",
            "",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
