package org.qibei.extraction.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;

/** The collected reports, in the directory named by {@code qibei.reports}, where it is there. */
public final class CollectedReports {
  public static final Path FOLDER =
      Path.of(System.getProperty("qibei.reports", "../shared/reports"));

  private CollectedReports() {}

  public static Path file(String path) {
    return FOLDER.resolve(path);
  }

  public static boolean areThere() {
    return Files.isDirectory(FOLDER);
  }
}
