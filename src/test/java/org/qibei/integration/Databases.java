package org.qibei.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.launch.Database;
import org.qibei.launch.MariaDb;
import org.qibei.launch.MySql;
import org.qibei.launch.TestRun;

/** The database servers that integration tests run on, each started once per test run. */
public final class Databases {

  private static List<DatabaseServer> servers;

  private Databases() {}

  /** For {@code @MethodSource}: MariaDB and MySQL, or the one that QIBEI_TEST_DB_URL names. */
  public static synchronized Stream<DatabaseServer> all() {
    if (servers == null) {
      servers = System.getenv("QIBEI_TEST_DB_URL") == null ? own() : List.of(named());
    }
    return servers.stream();
  }

  private static List<DatabaseServer> own() {
    try {
      MariaDb mariaDb =
          TestRun.closedAtTheEnd(MariaDb.startOverEmpty(Path.of("target/it/mariadb")));
      MySql mySql = TestRun.closedAtTheEnd(MySql.startOverEmpty(Path.of("target/it/mysql")));
      return List.of(
          new DatabaseServer("MariaDB 11.4", mariaDb.database()),
          new DatabaseServer("MySQL 8.0", mySql.database()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatabaseServer named() {
    return new DatabaseServer(
        "QIBEI_TEST_DB_URL",
        new Database(
            System.getenv("QIBEI_TEST_DB_URL"),
            System.getenv().getOrDefault("QIBEI_TEST_DB_USER", "qibei"),
            System.getenv().getOrDefault("QIBEI_TEST_DB_PASSWORD", "qibei")));
  }
}
