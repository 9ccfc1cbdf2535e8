package org.qibei.extraction.made;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a document that is a container, to be exchanged one by one. */
public final class Parts {
  private static final int BLOCK = 1 << 16;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public static Parts of(byte[] container) throws IOException {
    Parts parts = new Parts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(container))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** What is in a part. */
  public byte[] part(String name) {
    return parts.get(name);
  }

  public Parts with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Parts with(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public Parts change(String name, UnaryOperator<String> change) {
    return with(name, change.apply(new String(parts.get(name), StandardCharsets.UTF_8)));
  }

  public byte[] bytes() throws IOException {
    return bytes("", 0, 0);
  }

  /** With further parts, each of so many blanks. */
  public byte[] bytes(String name, int number, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      for (int i = 0; i < number; i++) {
        zip.putNextEntry(new ZipEntry(name.formatted(i)));
        blanks(zip, size);
      }
    }
    return out.toByteArray();
  }

  private static void blanks(ZipOutputStream zip, int size) throws IOException {
    byte[] blanks = " ".repeat(Math.min(BLOCK, size)).getBytes(StandardCharsets.US_ASCII);
    for (int left = size; left > 0; left -= blanks.length) {
      zip.write(blanks, 0, Math.min(blanks.length, left));
    }
  }
}
