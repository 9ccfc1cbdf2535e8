package org.qibei.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real MySQL 8.0 server over a folder, for tests: reachable from this machine only. */
public final class MySql implements AutoCloseable {

  private static final String ARTIFACT = "/mysql-Linux-amd64.tar.gz";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final Process process;
  private final Database database;

  private MySql(Process process, Database database) {
    this.process = process;
    this.database = database;
  }

  /** Starts over an empty folder, for tests. */
  public static MySql startOverEmpty(Path folder) throws IOException {
    Trees.empty(folder);
    return startOver(folder, Settings.defaultCache());
  }

  /** Starts over the folder, which is filled first where it is new. */
  static MySql startOver(Path folder, Path cache) throws IOException {
    Path home = unpackedIn(cache);
    Path data = folder.toAbsolutePath().resolve("files");
    if (!Files.isDirectory(data.resolve("mysql"))) {
      Files.createDirectories(data.getParent());
      Child.run(command(home, data, List.of("--initialize-insecure")));
    }
    int port = Ports.anyFree();
    Greeting greeting = Greeting.writtenIn(folder.toAbsolutePath());
    Path log = folder.toAbsolutePath().resolve("database.log");
    List<String> running =
        List.of(
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--socket=" + data.resolve("s"),
            "--mysqlx=OFF",
            "--init-file=" + greeting.file(),
            "--skip-name-resolve",
            "--disable-log-bin",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_0900_ai_ci",
            "--max-allowed-packet=64M",
            "--innodb-flush-log-at-trx-commit=1");
    Process process =
        Child.of(command(home, data, running), Map.of()).redirectOutput(log.toFile()).start();
    Readiness.await(log, "ready for connections", process, PATIENCE);
    return new MySql(process, greeting.databaseAt(port));
  }

  private static List<String> command(Path home, Path data, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + data,
                "--lc-messages-dir=" + home.resolve("share"),
                "--user=" + System.getProperty("user.name")));
    command.addAll(arguments);
    return command;
  }

  private static Path unpackedIn(Path cache) throws IOException {
    Path home = cache.resolve("mysql-8.0.31");
    if (Files.isDirectory(home)) {
      return home;
    }
    Files.createDirectories(cache);
    Path fresh = Files.createTempDirectory(cache, "mysql-");
    Path archive = fresh.resolve("archive.tar.gz");
    try (InputStream content = MySql.class.getResourceAsStream(ARTIFACT)) {
      Files.copy(content, archive);
    }
    Child.run(List.of("tar", "-xzf", archive.toString(), "-C", fresh.toString()));
    Files.delete(archive);
    return Trees.moveUnlessThere(fresh, home);
  }

  public Database database() {
    return database;
  }

  @Override
  public void close() {
    Child.stop(process.toHandle(), PATIENCE);
  }
}
