package org.qibei.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** The tables of the portal and the steps that made them. */
public final class Schema {

  private final Flyway flyway;

  public Schema(DataSource dataSource) {
    flyway =
        Flyway.configure(Schema.class.getClassLoader())
            .dataSource(dataSource)
            .locations("classpath:db/migration")
            .load();
  }

  /** Applies what is missing; a schema from a newer program is left alone and refused. */
  public void bringUpToDate() {
    String unknown =
        Arrays.stream(flyway.info().applied())
            .filter(Schema::isFromNewerProgram)
            .map(step -> step.getVersion() + " " + step.getDescription())
            .collect(Collectors.joining(", "));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException(
          "The database was made by a newer version of this program (unknown here: "
              + unknown
              + "). Start that version, or restore a backup that fits this one.");
    }
    flyway.migrate();
  }

  public boolean isUpToDate() {
    return flyway.info().pending().length == 0;
  }

  private static boolean isFromNewerProgram(MigrationInfo step) {
    return switch (step.getState()) {
      case FUTURE_SUCCESS, FUTURE_FAILED -> true;
      default -> false;
    };
  }
}
