package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The day on which the demonstration begins, four days before reports are due; it goes on from
 * there over restarts.
 */
final class DemoDay {
  private static final Instant BEGINNING = Instant.parse("2026-01-27T01:00:00Z");
  private static final String FILE = "demo-clock";

  private DemoDay() {}

  /**
   * How far the demonstration's time lies from the real one; noted in the data folder at the first
   * start.
   */
  static Duration offset(Path data) throws IOException {
    Path note = data.resolve(FILE);
    if (!Files.exists(note)) {
      Files.writeString(note, beginning().toString());
    }
    return Duration.parse(Files.readString(note).strip());
  }

  /** The offset of a demonstration that begins at this moment. */
  static Duration beginning() {
    return Duration.between(Instant.now().truncatedTo(ChronoUnit.SECONDS), BEGINNING);
  }
}
