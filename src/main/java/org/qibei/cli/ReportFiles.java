package org.qibei.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files a path names: itself, or those of a folder that look like reports, in name order. */
record ReportFiles(List<Path> reports, List<Path> passedOver) {

  private static final Set<String> ENDINGS =
      Set.of(
          "pdf", "docx", "doc", "html", "htm", "txt", "ofd", "png", "jpg", "jpeg", "tif", "tiff");

  static ReportFiles under(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(path)) {
      return new ReportFiles(List.of(path), List.of());
    }
    try (Stream<Path> files = Files.walk(path)) {
      Map<Boolean, List<Path>> sorted =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .collect(Collectors.partitioningBy(ReportFiles::looksLikeAReport));
      return new ReportFiles(sorted.get(true), sorted.get(false));
    }
  }

  private static boolean looksLikeAReport(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
