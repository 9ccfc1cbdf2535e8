package org.qibei.publication;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A web site on this machine, with pages that a test puts there. */
public final class SmallSite implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  private record Page(int status, Map<String, String> fields, byte[] body) {}

  public SmallSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange visit) throws IOException {
    asked.incrementAndGet();
    Page page = pages.getOrDefault(visit.getRequestURI().getPath(), page(404, "", ""));
    page.fields().forEach(visit.getResponseHeaders()::set);
    boolean chunked = page.fields().containsKey("X-Chunked");
    visit.sendResponseHeaders(
        page.status(), chunked ? 0 : page.body().length == 0 ? -1 : page.body().length);
    try (var out = visit.getResponseBody()) {
      out.write(page.body());
    }
  }

  private static Page page(int status, String type, String body) {
    return new Page(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
  }

  public SmallSite with(String path, int status, String type, String body) {
    pages.put(path, page(status, type, body));
    return this;
  }

  SmallSite chunked(String path, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    pages.put(path, new Page(200, Map.of("X-Chunked", "1", "Content-Type", "text/plain"), bytes));
    return this;
  }

  SmallSite leading(String path, String elsewhere) {
    pages.put(path, new Page(302, Map.of("Location", elsewhere), new byte[0]));
    return this;
  }

  public URI link(String path) {
    return URI.create("http://localhost:" + server.getAddress().getPort() + path);
  }

  /** How often anything was asked for. */
  int asked() {
    return asked.get();
  }

  /** The policy of an operator who names this site, were it on the internet. */
  public LinkPolicy policy() {
    return new LinkPolicy(
        List.of("localhost"),
        Set.of(server.getAddress().getPort()),
        InetAddress::isLoopbackAddress);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
