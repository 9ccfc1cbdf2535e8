package org.qibei.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A document that is an archive of parts; measured before anybody unpacks it into memory. */
public final class Container {
  private static final long MOST_BYTES = 128L * 1024 * 1024;
  private static final long LARGEST_PART = 16L * 1024 * 1024;
  private static final int MOST_PARTS = 10_000;
  private static final int BUFFER = 1 << 16;

  /** Takes a part as it is unpacked. */
  @FunctionalInterface
  private interface Taker {
    OutputStream part(String name);
  }

  private final Budget budget;
  private final Set<String> names = new HashSet<>();
  private long left = MOST_BYTES;

  private Container(Budget budget) {
    this.budget = budget;
  }

  /** The names of the parts, as far as the archive is whole. */
  static Set<String> parts(byte[] bytes, Budget budget) {
    Container container = new Container(budget);
    try {
      container.walk(bytes, name -> OutputStream.nullOutputStream());
    } catch (IOException | IllegalArgumentException e) {
      if (container.names.isEmpty()) {
        throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
      }
    }
    return container.names;
  }

  /** The parts that are wanted, unpacked within the same bounds. */
  public static Map<String, byte[]> unpacked(byte[] bytes, Predicate<String> wanted, Budget budget)
      throws IOException {
    Map<String, ByteArrayOutputStream> parts = new HashMap<>();
    new Container(budget)
        .walk(
            bytes,
            name -> {
              OutputStream part = OutputStream.nullOutputStream();
              if (wanted.test(name)) {
                parts.put(name, new ByteArrayOutputStream());
                part = parts.get(name);
              }
              return part;
            });
    Map<String, byte[]> contents = new HashMap<>();
    parts.forEach((name, part) -> contents.put(name, part.toByteArray()));
    return contents;
  }

  private void walk(byte[] bytes, Taker taker) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        String name = part.getName().replaceFirst("^/", "");
        names.add(name);
        insist(names.size() <= MOST_PARTS);
        copy(zip, taker.part(name), buffer);
      }
    }
  }

  private void copy(ZipInputStream zip, OutputStream out, byte[] buffer) throws IOException {
    long size = 0;
    boolean opaque = false;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      opaque = size == 0 ? Opaque.begins(buffer, read) : opaque;
      size += read;
      left -= read;
      insist(left >= 0 && (size <= LARGEST_PART || opaque));
      budget.check();
      out.write(buffer, 0, read);
    }
  }

  private static void insist(boolean moderate) {
    if (!moderate) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
    }
  }
}
