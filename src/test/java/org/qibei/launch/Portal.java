package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The portal's server as a child process. */
public final class Portal implements AutoCloseable {

  private static final Duration STOPPING = Duration.ofSeconds(40);

  private final Process process;
  private final int port;
  private final int managementPort;

  private Portal(Process process, int port, int managementPort) {
    this.process = process;
    this.port = port;
    this.managementPort = managementPort;
  }

  /** Starts and returns when the first page can be asked for, or fails with the server's reason. */
  static Portal start(
      List<String> program, int port, int managementPort, Map<String, String> environment, Path log)
      throws IOException {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(program);
    command.add("-Djboss.http.port=" + port);
    command.add("-Djboss.management.http.port=" + managementPort);
    Process process = Child.of(command, environment).start();
    PortalLog watcher = new PortalLog(process, log);
    watcher.awaitStart();
    return new Portal(process, port, managementPort);
  }

  public String address() {
    return "http://localhost:" + port;
  }

  public int managementPort() {
    return managementPort;
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  @Override
  public void close() {
    Child.stop(process.toHandle(), STOPPING);
  }
}
