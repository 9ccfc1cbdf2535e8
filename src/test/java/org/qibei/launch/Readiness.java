package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits until a child process says in its log that it is ready. */
final class Readiness {

  private Readiness() {}

  static void ofLine(Path log, String sign, Process process, Duration patience) throws IOException {
    Instant deadline = Instant.now().plus(patience);
    while (!Files.readString(log).contains(sign)) {
      if (endedWithin(process, Duration.ofMillis(100)) || Instant.now().isAfter(deadline)) {
        process.destroyForcibly();
        throw new IOException("not started, see " + log + "\n" + Files.readString(log));
      }
    }
  }

  private static boolean endedWithin(Process process, Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
