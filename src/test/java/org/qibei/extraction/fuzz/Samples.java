package org.qibei.extraction.fuzz;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents of the directory named by {@code qibei.reports}, where it is there. */
final class Samples {
  private static final Path MADE =
      Path.of(System.getProperty("qibei.reports", "../shared/reports"), "made");

  private Samples() {}

  static List<byte[]> documents(String ending) throws IOException {
    List<byte[]> documents = new ArrayList<>();
    Path folder = MADE.resolve(ending);
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*." + ending)) {
        for (Path file : files) {
          documents.add(Files.readAllBytes(file));
        }
      }
    }
    return documents;
  }
}
