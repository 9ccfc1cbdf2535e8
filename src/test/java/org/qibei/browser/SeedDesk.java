package org.qibei.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.extraction.evaluation.CollectedReports;
import org.qibei.integration.DatabaseServer;
import org.qibei.launch.TestPortal;

/**
 * A fictional bureau that files one of the seeds, with a clerk and a head of its own. It once bore
 * the name in the report, or the report would not be its own.
 */
record SeedDesk(String seed, int year, String agency, long filing) {

  static final Path REPORTS = CollectedReports.FOLDER;
  private static final Pattern AGENCY = Pattern.compile("\"agency\"\\s*:\\s*\"([^\"]+)\"");
  private static final String ONE_LIKE_IT = "990100-B05";

  static boolean isPossible() {
    return Files.isDirectory(REPORTS.resolve("seeds")) && System.getProperty("qibei.url") == null;
  }

  /** Enters bureau, people and duty into the database of the tests' portal. */
  static SeedDesk of(String seed, int year) throws IOException, SQLException {
    TestPortal.address();
    String agency = "示例市报告" + seed + "局";
    try (Connection connection =
        DatabaseServer.sourceOf(TestPortal.stack().database()).getConnection()) {
      run(
          connection,
          "insert into agency (code, name, short_name, level, region_id, competent_office_id)"
              + " select ?, ?, ?, level, region_id, competent_office_id from agency where code = ?",
          "SEED-" + seed,
          agency,
          agency,
          ONE_LIKE_IT);
      run(
          connection,
          "insert into agency_name (agency_id, name) select id, ? from agency where name = ?",
          nameIn(seed),
          agency);
      person(connection, "clerk" + seed, "CLERK", agency);
      person(connection, "head" + seed, "HEAD", agency);
      run(
          connection,
          "insert into filing (campaign_id, agency_id, status, status_changed_at)"
              + " select c.id, a.id, 'DRAFT', now() from campaign c, agency a"
              + " where c.fiscal_year = ? and a.name = ?",
          year,
          agency);
      return new SeedDesk(seed, year, agency, filing(connection, agency));
    }
  }

  private static void person(Connection connection, String login, String role, String agency)
      throws SQLException {
    run(
        connection,
        "insert into account (login_name, display_name, password_hash, password_changed_at, demo)"
            + " select ?, ?, password_hash, password_changed_at, demo from account"
            + " where login_name = 'clerk'",
        login,
        login);
    run(
        connection,
        "insert into account_grant (account_id, role, agency_id, valid_from)"
            + " select p.id, ?, a.id, '2021-01-01' from account p, agency a"
            + " where p.login_name = ? and a.name = ?",
        role,
        login,
        agency);
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private static long filing(Connection connection, String agency) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select f.id from filing f join agency a on a.id = f.agency_id where a.name = ?")) {
      statement.setString(1, agency);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static String nameIn(String seed) throws IOException {
    Matcher name = AGENCY.matcher(Files.readString(file("seeds", seed, ".expected.json")));
    return name.results().findFirst().orElseThrow().group(1);
  }

  /** The seed as it was collected, or as a document that was made of it. */
  static Path file(String folder, String seed, String ending) throws IOException {
    try (Stream<Path> files = Files.list(REPORTS.resolve(folder))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(seed))
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .findFirst()
          .orElseThrow();
    }
  }

  String clerk() {
    return "clerk" + seed;
  }

  String head() {
    return "head" + seed;
  }
}
