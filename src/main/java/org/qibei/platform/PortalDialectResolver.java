package org.qibei.platform;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.MariaDBDialect;
import org.hibernate.dialect.MySQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolver;

/** Tells MariaDB from MySQL: the driver calls both "MySQL", only the version string differs. */
public class PortalDialectResolver implements DialectResolver {

  @Override
  public Dialect resolveDialect(DialectResolutionInfo info) {
    if (!"MySQL".equals(info.getDatabaseName())) {
      return null;
    }
    String version = info.getDatabaseVersion();
    if (version != null && version.contains("MariaDB")) {
      // not the constructor that takes info: it asks getSQLKeywords(), which fails on MariaDB
      return new MariaDBDialect(
          DatabaseVersion.make(info.getDatabaseMajorVersion(), info.getDatabaseMinorVersion()));
    }
    return new MySQLDialect(info);
  }
}
