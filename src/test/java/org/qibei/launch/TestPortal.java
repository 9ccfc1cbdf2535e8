package org.qibei.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

  /** Its data; of a portal that {@code -Dqibei.url} names, those that QIBEI_DB_URL names. */
  public static Database database() {
    return System.getProperty("qibei.url") == null
        ? stack().database()
        : Settings.fromProperties().ownDatabase().orElseThrow();
  }

  /** A start that failed is not tried again: each test tells the reason at once. */
  public static synchronized Stack stack() {
    if (failure != null) {
      throw new UncheckedIOException(failure);
    }
    if (stack == null) {
      try {
        stack = TestRun.closedAtTheEnd(Installation.startedIn(FOLDER)).stack();
      } catch (IOException e) {
        failure = e;
        throw new UncheckedIOException(e);
      }
    }
    return stack;
  }
}
