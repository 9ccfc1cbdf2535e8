package org.qibei.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;

/** Writes the server's output to a file and reads in it whether the portal started or failed. */
final class PortalLog {

  private static final String STARTED = "WFLYSRV0025";
  private static final Pattern FAILED =
      Pattern.compile("WFLYSRV0026|WFLYSRV0021|WFLYCTL0013|WFLYSRV0055|WFLYSRV0056");
  private static final Pattern REASON =
      Pattern.compile(" (ERROR|FATAL) |^\\s*(Caused by: )?[\\w.]+(Exception|Error): ");
  private static final int REASONS_SHOWN = 30;

  private final CompletableFuture<Void> started = new CompletableFuture<>();
  private final List<String> reasons = new ArrayList<>();
  private final Path log;

  PortalLog(Process process, Path log) {
    this.log = log;
    Thread reader = new Thread(() -> read(process), "portal-log");
    reader.setDaemon(true);
    reader.start();
  }

  void awaitStart() throws IOException {
    try {
      started.join();
    } catch (CompletionException e) {
      throw new IOException(e.getCause().getMessage(), e.getCause());
    }
  }

  private void read(Process process) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log), true)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        copy.println(line);
        if (!started.isDone()) {
          judge(line);
        }
      }
    } catch (IOException e) {
      started.completeExceptionally(e);
    }
    started.completeExceptionally(failure("the server ended"));
  }

  private void judge(String line) {
    if (REASON.matcher(line).find() && reasons.size() < REASONS_SHOWN) {
      reasons.add(line);
    }
    if (line.contains(STARTED)) {
      started.complete(null);
    } else if (FAILED.matcher(line).find()) {
      started.completeExceptionally(failure("the portal was not deployed"));
    }
  }

  private IllegalStateException failure(String what) {
    return new IllegalStateException(what + "; log: " + log + "\n" + String.join("\n", reasons));
  }
}
