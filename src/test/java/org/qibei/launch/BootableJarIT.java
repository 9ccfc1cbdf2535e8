package org.qibei.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.qibei.integration.DatabaseServer;
import org.qibei.integration.Databases;

/** The file that is delivered: it starts, leaves the tests' parts out, and refuses what it must. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BootableJarIT {

  private static final Path FOLDER = Path.of("target/it/bootable");

  private static Database database;

  /** On MySQL where there is one: what is delivered runs on it. */
  @BeforeAll
  static void layOutSchema() throws IOException {
    database = Databases.all().reduce((first, last) -> last).orElseThrow().emptySchema();
    Trees.empty(FOLDER);
  }

  @Test
  @Order(1)
  void showsItsFirstPageAndNothingOfTheTests() throws IOException, InterruptedException {
    Map<String, String> first =
        Map.of(
            "QIBEI_BEHIND_PROXY", "true",
            "QIBEI_FIRST_ADMIN", "head.office",
            "QIBEI_FIRST_REGION", "990000 示例省");
    try (Portal portal = start(first)) {
      Matcher link =
          Pattern.compile("/open/activate\\?key=[0-9a-f]{64}")
              .matcher(Files.readString(FOLDER.resolve("portal.log")));
      assertThat(link.find()).as("the log tells how the first administrator comes in").isTrue();
      assertThat(PortalUnderTestIT.get(portal.address() + link.group()).body())
          .contains("activate:fresh");
      HttpResponse<String> page = throughTls(portal.address() + "/open/sign-in");
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().allValues("set-cookie"))
          .anySatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; secure"))
          .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; httponly"));
      assertThat(PortalUnderTestIT.get(portal.address() + "/open/probe/ping").statusCode())
          .isEqualTo(404);
    }
  }

  @Test
  @Order(2)
  void doesNotStartForRealWithDemoAccounts() throws SQLException {
    execute(
        "insert into account (login_name, display_name, password_hash, password_changed_at, demo)"
            + " values ('demo-clerk', '演示', 'x', utc_timestamp(), true)");
    assertThatThrownBy(() -> start(Map.of()).close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("1 demo accounts");
  }

  @Test
  @Order(3)
  void doesNotStartOverASchemaFromANewerProgram() throws SQLException {
    execute(
        "insert into flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success) values (9999, '99999', 'later',"
            + " 'SQL', 'V99999__later.sql', 1, 'test', 1, 1)");
    assertThatThrownBy(() -> start(Map.of("QIBEI_DEMO", "true")).close())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("newer version of this program");
  }

  /** As a proxy passes on what came to it over TLS. */
  private static HttpResponse<String> throughTls(String address)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address))
                .header("X-Forwarded-Proto", "https")
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static Portal start(Map<String, String> environment) throws IOException {
    Map<String, String> whole = new HashMap<>(database.environment());
    whole.putAll(environment);
    return Portal.start(
        Launch.program(), Ports.anyFree(), whole, FOLDER.resolve("portal.log").toAbsolutePath());
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = DatabaseServer.sourceOf(database).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
