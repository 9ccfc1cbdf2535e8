package org.qibei.launch;

import java.util.Map;

/** Where the portal's data are: a URL and who signs in there. */
public record Database(String url, String user, String password) {

  private static final String SETTINGS =
      "?useInformationSchema=false&characterEncoding=UTF-8"
          + "&sslMode=DISABLED&allowPublicKeyRetrieval=true"
          + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

  static Database local(int port, String schema, String user, String password) {
    return new Database("jdbc:mysql://127.0.0.1:" + port + "/" + schema + SETTINGS, user, password);
  }

  /** The same server, another schema. */
  public Database withSchema(String schema) {
    return new Database(url.replaceFirst("/[^/?]*(\\?|$)", "/" + schema + "$1"), user, password);
  }

  Map<String, String> environment() {
    return Map.of("QIBEI_DB_URL", url, "QIBEI_DB_USER", user, "QIBEI_DB_PASSWORD", password);
  }
}
