package org.qibei.account;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** An installation for real does not start while accounts exist whose passwords everybody knows. */
@Singleton
@Startup
@PermitAll
@DependsOn("DatabaseStartUp")
public class DemoAccountsKeptOut {

  @Inject EntityManager entityManager;

  @PostConstruct
  void refuse() {
    if (Boolean.parseBoolean(System.getenv("QIBEI_DEMO"))) {
      return;
    }
    long found =
        entityManager
            .createQuery("select count(a) from Account a where a.demo = true", Long.class)
            .getSingleResult();
    if (found > 0) {
      throw new IllegalStateException(
          "This database holds "
              + found
              + " demo accounts, whose passwords are public. Start over an empty schema, or set"
              + " QIBEI_DEMO=true if this is a demonstration.");
    }
  }
}
