package org.qibei.launch;

import java.nio.file.Path;
import java.util.Optional;

/** What a person may choose at a start: {@code -Dqibei.…} properties, and an own database. */
record Settings(Path data, Path cache, int port, Optional<Database> ownDatabase) {

  static Settings fromProperties() {
    return new Settings(
        Path.of(System.getProperty("qibei.data", "data")).toAbsolutePath(),
        defaultCache(),
        Integer.getInteger("qibei.port", 8080),
        Optional.ofNullable(System.getenv("QIBEI_DB_URL")).map(Settings::databaseAt));
  }

  /** Programs unpacked once serve every data folder of this user. */
  static Path defaultCache() {
    return Path.of(
        System.getProperty(
            "qibei.cache", Path.of(System.getProperty("user.home"), ".cache", "qibei").toString()));
  }

  boolean needsEmbeddedDatabase() {
    return ownDatabase.isEmpty();
  }

  private static Database databaseAt(String url) {
    return new Database(
        url,
        System.getenv().getOrDefault("QIBEI_DB_USER", "qibei"),
        System.getenv().getOrDefault("QIBEI_DB_PASSWORD", "qibei"));
  }
}
