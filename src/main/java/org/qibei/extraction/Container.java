package org.qibei.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A document that is an archive of parts; measured before anybody unpacks it into memory. */
final class Container {
  private static final long MOST_BYTES = 128L * 1024 * 1024;
  private static final long LARGEST_TEXT = 16L * 1024 * 1024;
  private static final int MOST_PARTS = 10_000;
  private static final int BUFFER = 1 << 16;

  private final Budget budget;
  private final Set<String> names = new HashSet<>();
  private long left = MOST_BYTES;

  private Container(Budget budget) {
    this.budget = budget;
  }

  /** The names of the parts, as far as the archive is whole. */
  static Set<String> parts(byte[] bytes, Budget budget) {
    Container container = new Container(budget);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      container.measure(zip);
    } catch (IOException | IllegalArgumentException e) {
      if (container.names.isEmpty()) {
        throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
      }
    }
    return container.names;
  }

  private void measure(ZipInputStream zip) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      names.add(part.getName().replaceFirst("^/", ""));
      insist(names.size() <= MOST_PARTS);
      long size = 0;
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        size += read;
        left -= read;
        insist(left >= 0 && (size <= LARGEST_TEXT || !part.getName().endsWith(".xml")));
        budget.check();
      }
    }
  }

  private static void insist(boolean moderate) {
    if (!moderate) {
      throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
    }
  }
}
