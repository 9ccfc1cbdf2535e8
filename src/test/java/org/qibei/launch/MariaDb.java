package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An own MariaDB server over a folder: reachable from this machine only, durable at each commit.
 */
public final class MariaDb implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final Database database;

  private MariaDb(Process process, Database database) {
    this.process = process;
    this.database = database;
  }

  /** Starts over an empty folder, for tests. */
  public static MariaDb startOverEmpty(Path folder) throws IOException {
    Trees.empty(folder);
    return startOver(folder, Settings.defaultCache());
  }

  /** Starts over the folder, which is filled first where it is new. */
  static MariaDb startOver(Path folder, Path cache) throws IOException {
    Path home = MariaDbBinaries.unpackedIn(cache);
    Path data = folder.toAbsolutePath().resolve("files");
    Files.createDirectories(temporary(data));
    if (!Files.isDirectory(data.resolve("mysql"))) {
      Files.createDirectories(data);
      fill(data, home);
    }
    int port = Ports.anyFree();
    Greeting greeting = Greeting.writtenIn(folder.toAbsolutePath());
    Path log = folder.toAbsolutePath().resolve("database.log");
    Process process =
        Child.of(command(home, data, port, greeting.file()), Map.of())
            .redirectOutput(log.toFile())
            .start();
    Readiness.await(log, "ready for connections", process, PATIENCE);
    return new MariaDb(process, greeting.databaseAt(port));
  }

  /** Of its own: a database that starts clears the tables of others out of a folder they share. */
  private static Path temporary(Path data) {
    return data.resolveSibling("temporary");
  }

  private static void fill(Path data, Path home) throws IOException {
    Child.run(
        List.of(
            home.resolve("scripts/mariadb-install-db").toString(),
            "--no-defaults",
            "--basedir=" + home,
            "--datadir=" + data,
            "--tmpdir=" + temporary(data),
            "--auth-root-authentication-method=socket",
            "--skip-test-db",
            "--skip-name-resolve",
            "--user=" + System.getProperty("user.name")));
  }

  private static List<String> command(Path home, Path data, int port, Path greeting) {
    return List.of(
        home.resolve("bin/mariadbd").toString(),
        "--no-defaults",
        "--basedir=" + home,
        "--datadir=" + data,
        "--tmpdir=" + temporary(data),
        "--lc-messages-dir=" + home.resolve("share"),
        "--port=" + port,
        "--bind-address=127.0.0.1",
        "--socket=" + data.resolve("s"),
        "--user=" + System.getProperty("user.name"),
        "--init-file=" + greeting,
        "--skip-name-resolve",
        "--skip-ssl",
        "--character-set-server=utf8mb4",
        "--collation-server=utf8mb4_0900_ai_ci",
        "--max-allowed-packet=64M",
        "--innodb-flush-log-at-trx-commit=1");
  }

  public Database database() {
    return database;
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  @Override
  public void close() {
    Child.stop(process.toHandle(), PATIENCE);
  }
}
