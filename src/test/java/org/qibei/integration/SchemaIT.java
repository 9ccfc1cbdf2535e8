package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.Entity;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.launch.Database;
import org.qibei.platform.Schema;

class SchemaIT {

  private static final String ALL = "org.qibei.integration.Databases#all";

  @ParameterizedTest
  @MethodSource(ALL)
  void theEntitiesFitTheTables(DatabaseServer server) {
    Database database = server.migratedSchema();
    assertThat(Entities.classes()).isNotEmpty();
    try (SessionFactory entities =
        Entities.configuration(database)
            .setProperty("hibernate.hbm2ddl.auto", "validate")
            .buildSessionFactory()) {
      for (Class<?> type : Entities.classes()) {
        readOne(entities, type);
      }
    }
  }

  private static void readOne(SessionFactory entities, Class<?> type) {
    if (type.isAnnotationPresent(Entity.class)) {
      entities.inTransaction(
          session ->
              session.createSelectionQuery("from " + type.getName(), type).setMaxResults(1).list());
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void migratingTwiceChangesNothing(DatabaseServer server) {
    Schema schema = new Schema(DatabaseServer.sourceOf(server.emptySchema()));
    assertThat(schema.isUpToDate()).isFalse();
    schema.bringUpToDate();
    schema.bringUpToDate();
    assertThat(schema.isUpToDate()).isTrue();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aSchemaFromANewerProgramIsRefused(DatabaseServer server) throws SQLException {
    Database database = server.migratedSchema();
    try (Connection connection = DatabaseServer.sourceOf(database).getConnection()) {
      connection
          .createStatement()
          .execute(
              "insert into flyway_schema_history (installed_rank, version, description, type,"
                  + " script, checksum, installed_by, execution_time, success) values (9999,"
                  + " '99999', 'from the future', 'SQL', 'V99999__future.sql', 1, 'test', 1, 1)");
    }
    assertThatThrownBy(new Schema(DatabaseServer.sourceOf(database))::bringUpToDate)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("newer version")
        .hasMessageContaining("from the future");
  }
}
