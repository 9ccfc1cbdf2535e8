package org.qibei.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** The portal is ready while its database answers; that the schema fits was seen to at start-up. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  private static final int SECONDS = 2;

  @Resource(lookup = "java:jboss/datasources/QibeiDS")
  DataSource dataSource;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
    try (Connection connection = dataSource.getConnection()) {
      return answer.status(connection.isValid(SECONDS)).build();
    } catch (SQLException e) {
      return answer.down().withData("reason", String.valueOf(e.getMessage())).build();
    }
  }
}
