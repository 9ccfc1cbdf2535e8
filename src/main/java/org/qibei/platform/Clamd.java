package org.qibei.platform;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A malware scanner of the operator's that takes bytes over the network (clamd, INSTREAM). */
public record Clamd(String host, int port, Duration patience) {
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);
  private static final Pattern ADDRESS =
      Pattern.compile("(?<host>[^\\s:]+|\\[[0-9a-fA-F:]+\\]):(?<port>\\d{1,5})");
  private static final Pattern FOUND = Pattern.compile("stream: (?<name>.+) FOUND");
  private static final String CLEAN = "stream: OK";
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_ANSWER = 1000;

  /** The scanner at an address such as {@code 127.0.0.1:3310}. */
  public static Clamd at(String address) {
    Matcher parts = ADDRESS.matcher(address.strip());
    if (!parts.matches() || Integer.parseInt(parts.group("port")) > 0xFFFF) {
      throw new IllegalArgumentException("QIBEI_CLAMD=" + address + ": host:port is needed");
    }
    return new Clamd(parts.group("host"), Integer.parseInt(parts.group("port")), USUAL_PATIENCE);
  }

  /** The name of what is in the bytes; nothing when the scanner says that they are clean. */
  public Optional<String> find(byte[] bytes) throws IOException {
    try (Socket socket = new Socket()) {
      int millis = (int) patience.toMillis();
      socket.connect(new InetSocketAddress(host, port), millis);
      socket.setSoTimeout(millis);
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int at = 0; at < bytes.length; at += CHUNK) {
        int length = Math.min(CHUNK, bytes.length - at);
        out.writeInt(length);
        out.write(bytes, at, length);
      }
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return judge(new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip());
    }
  }

  private static Optional<String> judge(String answer) throws IOException {
    if (answer.equals(CLEAN)) {
      return Optional.empty();
    }
    Matcher found = FOUND.matcher(answer);
    if (found.matches()) {
      return Optional.of(found.group("name"));
    }
    throw new IOException("the scanner answers: " + answer);
  }
}
