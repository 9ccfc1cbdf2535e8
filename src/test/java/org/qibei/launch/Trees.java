package org.qibei.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Whole folders at once. */
final class Trees {

  private Trees() {}

  static void empty(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      delete(folder);
    }
    Files.createDirectories(folder);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    }
  }

  /** Two may have made the same folder at once: the first one's stays. */
  static Path moveUnlessThere(Path fresh, Path place) throws IOException {
    try {
      return Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException notMoved) {
      if (!Files.isDirectory(place)) {
        throw notMoved;
      }
      delete(fresh);
      return place;
    }
  }

  static void unzip(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile());
        Stream<? extends ZipEntry> entries = zip.stream()) {
      for (ZipEntry entry : (Iterable<ZipEntry>) entries.map(ZipEntry.class::cast)::iterator) {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
          continue;
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
          Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
