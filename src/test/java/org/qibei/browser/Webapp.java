package org.qibei.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that there are, read from the tree of the portal itself. */
final class Webapp {

  private static final Path ROOT = Path.of("src/main/webapp");

  private Webapp() {}

  /** A page, such as reviewer/queue; about one filing, notice or account, or about none. */
  record Site(String name, boolean aboutOne) {

    String folder() {
      return name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
    }
  }

  static List<Site> sites() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".xhtml"))
          .map(ROOT::relativize)
          .filter(file -> !file.startsWith("WEB-INF") && !file.startsWith("resources"))
          .map(Webapp::site)
          .sorted(java.util.Comparator.comparing(Site::name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Site site(Path file) {
    try {
      boolean aboutOne = Files.readString(ROOT.resolve(file)).contains("<f:viewParam name=\"id\"");
      return new Site(file.toString().replace(".xhtml", ""), aboutOne);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
