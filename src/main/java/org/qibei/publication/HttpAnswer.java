package org.qibei.publication;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One answer of a web server, read from the wire within a limit (RFC 9112). */
record HttpAnswer(int status, Map<String, String> fields, byte[] body) {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (?<status>\\d{3})(?: .*)?");
  private static final int LONGEST_LINE = 8192;
  private static final int MOST_LINES = 200;
  private static final int MOST_INTERIM = 10;
  private static final int FINAL = 200;
  private static final int HEXADECIMAL = 16;
  private static final int LONGEST_CHUNK = 8;

  /** More came than is taken. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("the answer is too long");
    }
  }

  /** Interim answers are passed over, as long as they are few. */
  static HttpAnswer read(InputStream in, long most) throws IOException {
    for (int interim = 0; interim < MOST_INTERIM; interim++) {
      int status = status(in);
      Map<String, String> fields = fields(in);
      if (status >= FINAL) {
        return new HttpAnswer(status, fields, body(in, fields, most));
      }
    }
    throw new ProtocolException("no end of interim answers");
  }

  private static int status(InputStream in) throws IOException {
    Matcher first = STATUS.matcher(line(in));
    if (!first.matches()) {
      throw new ProtocolException("no answer of a web server");
    }
    return Integer.parseInt(first.group("status"));
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private static Map<String, String> fields(InputStream in) throws IOException {
    Map<String, String> fields = new HashMap<>();
    String line = line(in);
    for (int lines = 0; !line.isEmpty(); lines++) {
      int colon = line.indexOf(':');
      if (colon <= 0 || lines > MOST_LINES) {
        throw new ProtocolException("no head of an answer");
      }
      fields.putIfAbsent(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      line = line(in);
    }
    return fields;
  }

  private static byte[] body(InputStream in, Map<String, String> fields, long most)
      throws IOException {
    String coding = fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (coding.equals("chunked")) {
      return chunks(in, most);
    }
    String length = fields.getOrDefault("content-length", "");
    if (!length.matches("\\d{1,18}")) {
      return atMost(in, most, most + 1);
    }
    byte[] body = atMost(in, most, Long.parseLong(length));
    if (body.length < Long.parseLong(length)) {
      throw new EOFException("the answer broke off");
    }
    return body;
  }

  private static byte[] atMost(InputStream in, long most, long length) throws IOException {
    byte[] body = in.readNBytes((int) Math.min(length, most + 1));
    if (body.length > most) {
      throw new TooLong();
    }
    return body;
  }

  private static byte[] chunks(InputStream in, long most) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunk(in); size > 0; size = chunk(in)) {
      byte[] part = atMost(in, most - body.size(), size);
      if (part.length < size || !line(in).isEmpty()) {
        throw new EOFException("the answer broke off");
      }
      body.writeBytes(part);
    }
    return body.toByteArray();
  }

  private static int chunk(InputStream in) throws IOException {
    String size = line(in).replaceFirst(";.*", "").strip();
    if (!size.matches("[0-9A-Fa-f]{1," + (LONGEST_CHUNK - 1) + "}")) {
      throw new ProtocolException("no length of a chunk");
    }
    return Integer.parseInt(size, HEXADECIMAL);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int letter = in.read(); letter != '\n'; letter = in.read()) {
      if (letter < 0 || line.size() > LONGEST_LINE) {
        throw new ProtocolException("no line of an answer");
      }
      line.write(letter);
    }
    return line.toString(StandardCharsets.ISO_8859_1).replaceFirst("\\r$", "");
  }
}
