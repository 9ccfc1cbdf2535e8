package org.qibei.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;

/** Brings the schema up to date before anybody uses it; other start-up beans depend on this one. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseStartUp {

  @Resource(lookup = "java:jboss/datasources/QibeiDS")
  DataSource dataSource;

  @PostConstruct
  void migrate() {
    new Schema(dataSource).bringUpToDate();
  }
}
