package org.qibei.extraction.bad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.extraction.UnreadableDocument.Reason;

/**
 * A file that would harm a careless reader, and what becomes of it: one of some reasons to refuse
 * it, or none where it is to be read as if nothing were wrong with it.
 */
public record BadFile(String what, String fileName, Making making, Set<Reason> reasons) {
  private static final Path TWIN = Path.of("src", "test", "resources", "samples", "twin-002");

  /** Makes the file. */
  @FunctionalInterface
  public interface Making {
    byte[] bytes() throws IOException;
  }

  /** All of them. */
  public static List<BadFile> all() {
    return Stream.of(
            BadPdf.all(),
            BadStreams.all(),
            BadWord.all(),
            BadOfd.all(),
            BadPage.all(),
            BadOther.all())
        .flatMap(List::stream)
        .toList();
  }

  static BadFile refused(String what, String fileName, Making making, Reason... reasons) {
    return new BadFile(what, fileName, making, Set.of(reasons));
  }

  static BadFile read(String what, String fileName, Making making) {
    return new BadFile(what, fileName, making, Set.of());
  }

  public byte[] bytes() {
    try {
      return making.bytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public boolean isRead() {
    return reasons.isEmpty();
  }

  /** A sound report to be spoiled. */
  static byte[] sound(String ending) throws IOException {
    return Files.readAllBytes(TWIN.resolve("report." + ending));
  }

  @Override
  public String toString() {
    return what;
  }
}
