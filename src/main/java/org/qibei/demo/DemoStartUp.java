package org.qibei.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.qibei.account.Account;
import org.qibei.agency.Agency;

/**
 * Enters the demonstration once, when it is asked for and the portal holds nobody yet; all of it or
 * nothing.
 */
@Singleton
@Startup
@DependsOn("DatabaseStartUp")
@PermitAll
public class DemoStartUp {
  private static final System.Logger LOG = System.getLogger(DemoStartUp.class.getName());

  @Inject EntityManager em;
  @Inject DemoRoster roster;
  @Inject DemoPeople people;
  @Inject DemoFilings filings;
  @Inject DemoRegister register;
  @Inject Clock clock;

  @PostConstruct
  void enter() {
    if (!Boolean.parseBoolean(System.getenv("QIBEI_DEMO")) || isInhabited()) {
      return;
    }
    Instant begin = Instant.now();
    Map<String, Agency> agencies = roster.enter();
    Map<String, Account> accounts = people.enter(agencies, clock.instant());
    em.flush();
    filings.enter(agencies, accounts);
    register.enter(agencies, accounts.get("reviewer"), clock.instant());
    LOG.log(
        System.Logger.Level.INFO,
        "demonstration entered in {0} ms",
        java.time.Duration.between(begin, Instant.now()).toMillis());
  }

  private boolean isInhabited() {
    return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0;
  }
}
