package org.qibei.integration;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.qibei.launch.Database;
import org.qibei.platform.Schema;

/** A running database server on which a test makes itself as many schemas as it likes. */
public record DatabaseServer(String name, Database root) {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  /** A new, empty schema. */
  public Database emptySchema() {
    String schema = "test_" + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
    try (Connection connection = sourceOf(root).getConnection()) {
      connection.createStatement().execute("create schema " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return root.withSchema(schema);
  }

  /** A new schema with all the portal's tables in it. */
  public Database migratedSchema() {
    Database schema = emptySchema();
    new Schema(sourceOf(schema)).bringUpToDate();
    return schema;
  }

  public static DataSource sourceOf(Database database) {
    MysqlDataSource source = new MysqlDataSource();
    source.setURL(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    return source;
  }

  @Override
  public String toString() {
    return name;
  }
}
