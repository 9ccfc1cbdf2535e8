package org.qibei.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The portal that tests talk to: demo data, test pages and probes included; started once per test
 * run, when the first test asks for it.
 */
public final class TestPortal {

  private static final Path FOLDER = Path.of("target/it");

  private static Stack stack;
  private static IOException failure;

  private TestPortal() {}

  /** The first page, or what {@code -Dqibei.url} names instead of starting a portal. */
  public static String address() {
    return Optional.ofNullable(System.getProperty("qibei.url"))
        .orElseGet(() -> stack().portal().address());
  }

  /** A start that failed is not tried again: each test tells the reason at once. */
  public static synchronized Stack stack() {
    if (failure != null) {
      throw new UncheckedIOException(failure);
    }
    if (stack == null) {
      try {
        stack = TestRun.closedAtTheEnd(start());
      } catch (IOException e) {
        failure = e;
        throw new UncheckedIOException(e);
      }
    }
    return stack;
  }

  private static Stack start() throws IOException {
    ServerFolder server = ServerFolder.laidOutIn(FOLDER.resolve("server"));
    war(server.war()).withTestOverlay().bringUpToDate();
    server.askForDeployment();
    Path data = Files.createDirectories(FOLDER.resolve("data"));
    return Stack.start(
        ownData(data),
        Ports.anyFree(),
        server.program(Launch.JVM),
        Map.of("QIBEI_DEMO", "true", "QIBEI_CLOCK_OFFSET", DemoDay.beginning().toString()));
  }

  /** The packed portal where the build made one; {@code -Dqibei.war=none} takes the classes. */
  private static WarFolder war(Path folder) throws IOException {
    Path packed = Path.of(System.getProperty("qibei.war", "none"));
    if (!Files.exists(packed)) {
      return WarFolder.ofWorkingTree(folder);
    }
    Trees.unzip(packed, folder);
    return new WarFolder(folder);
  }

  /** Settings over an empty folder, on a database of its own. */
  static Settings ownData(Path folder) throws IOException {
    Trees.empty(folder);
    return new Settings(folder.toAbsolutePath(), Settings.defaultCache(), 0, Optional.empty());
  }
}
