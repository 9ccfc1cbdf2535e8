package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Waits until a child process says in its log that it is ready. */
final class Readiness {

  private Readiness() {}

  static void await(Path log, String sign, Process process, Duration patience) throws IOException {
    Instant deadline = Instant.now().plus(patience);
    while (!Files.readString(log).contains(sign)) {
      if (Child.endsWithin(process, Duration.ofMillis(100)) || Instant.now().isAfter(deadline)) {
        process.destroyForcibly();
        throw new IOException("not started, see " + log + "\n" + Files.readString(log));
      }
    }
  }
}
