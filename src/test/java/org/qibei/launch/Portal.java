package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The portal's server as a child process. */
public final class Portal implements AutoCloseable {

  private static final Duration STOPPING = Duration.ofSeconds(40);

  private final Process process;
  private final int port;
  private final int managementPort;
  private final Path log;

  private Portal(Process process, int port, int managementPort, Path log) {
    this.process = process;
    this.port = port;
    this.managementPort = managementPort;
    this.log = log;
  }

  /** Starts, and returns when the first page can be asked for; fails with the server's reason. */
  static Portal start(List<String> program, int port, Map<String, String> environment, Path log)
      throws IOException {
    int managementPort = Ports.anyFree();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(program);
    command.add("-Djboss.http.port=" + port);
    command.add("-Djboss.management.http.port=" + managementPort);
    Process process = Child.of(command, environment).start();
    Portal portal = new Portal(process, port, managementPort, log);
    try {
      new PortalLog(process, log).awaitStart();
    } catch (IOException failed) {
      portal.close();
      throw failed;
    }
    return portal;
  }

  public String address() {
    return "http://localhost:" + port;
  }

  /** Where health is told; reachable from this machine only. */
  public String managementAddress() {
    return "http://localhost:" + managementPort;
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  public Path log() {
    return log;
  }

  boolean endsWithin(Duration time) {
    return Child.endsWithin(process, time);
  }

  @Override
  public void close() {
    Child.stop(process.toHandle(), STOPPING);
  }
}
