package org.qibei.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A process of ours that is stopped by us alone: Ctrl-C in the terminal does not reach it. */
final class Child {

  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private Child() {}

  static ProcessBuilder of(List<String> command, Map<String, String> environment) {
    List<String> whole = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      whole.add(SETSID.toString());
    }
    whole.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder;
  }

  /** Runs a program to its end; what it printed is the reason when it fails. */
  static void run(List<String> command) throws IOException {
    Process process = of(command, Map.of()).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!endsWithin(process, Duration.ofMinutes(1)) || process.exitValue() != 0) {
      throw new IOException(String.join(" ", command) + "\n" + text);
    }
  }

  static boolean endsWithin(Process process, Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  static void pause(Duration time) {
    LockSupport.parkNanos(time.toNanos());
  }

  /** Asks the process to end, and ends it if it does not. */
  static void stop(ProcessHandle process, Duration patience) {
    process.destroy();
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    } catch (TimeoutException | ExecutionException | CancellationException e) {
      process.destroyForcibly();
    }
  }
}
