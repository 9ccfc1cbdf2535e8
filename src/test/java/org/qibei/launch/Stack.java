package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A whole installation on this machine: database, then portal; closed the other way round. */
public final class Stack implements AutoCloseable {

  private final Optional<MariaDb> mariaDb;
  private final Database database;
  private final Portal portal;

  private Stack(Optional<MariaDb> mariaDb, Database database, Portal portal) {
    this.mariaDb = mariaDb;
    this.database = database;
    this.portal = portal;
  }

  /**
   * Starts the program over the settings' data folder, with its own database unless one is named.
   */
  static Stack start(
      Settings settings, int port, List<String> program, Map<String, String> environment)
      throws IOException {
    Files.createDirectories(settings.data());
    Optional<MariaDb> mariaDb = Optional.empty();
    if (settings.needsEmbeddedDatabase()) {
      mariaDb =
          Optional.of(MariaDb.startOver(settings.data().resolve("database"), settings.cache()));
    }
    try {
      Database database = mariaDb.map(MariaDb::database).or(settings::ownDatabase).orElseThrow();
      Portal portal =
          Portal.start(
              program, port, whole(environment, database), settings.data().resolve("portal.log"));
      return new Stack(mariaDb, database, portal);
    } catch (IOException | RuntimeException failed) {
      mariaDb.ifPresent(MariaDb::close);
      throw failed;
    }
  }

  private static Map<String, String> whole(Map<String, String> environment, Database database) {
    Map<String, String> whole = new HashMap<>(database.environment());
    whole.put("QIBEI_TRANSACTION_SECONDS", "1800");
    whole.putAll(environment);
    return whole;
  }

  public Portal portal() {
    return portal;
  }

  public Database database() {
    return database;
  }

  /** The database's process, where it is one of ours. */
  public Optional<ProcessHandle> databaseProcess() {
    return mariaDb.map(MariaDb::process);
  }

  @Override
  public void close() {
    portal.close();
    mariaDb.ifPresent(MariaDb::close);
  }
}
