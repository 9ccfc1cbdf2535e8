package org.qibei.integration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.qibei.account.Account;
import org.qibei.account.PasswordHash;
import org.qibei.account.Role;
import org.qibei.account.Standing;
import org.qibei.agency.Agency;
import org.qibei.agency.AgencyLevel;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;
import org.qibei.launch.TestRun;
import org.qibei.platform.Zone;

/**
 * A province with two cities and a county in the first, a bureau in each, and people at each level
 * who review, administer and audit. One schema a server, emptied for each test.
 */
final class Province {
  static final Instant NOW = Instant.parse("2026-01-20T02:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
  static final String PASSWORD = "right-0-password";

  private static final String HASH = PasswordHash.of(PASSWORD);

  private static final Map<DatabaseServer, SessionFactory> KNOWN = new ConcurrentHashMap<>();
  private static final List<String> TABLES =
      List.of(
          "audit_line",
          "sign_in_failure",
          "message",
          "submission_finding",
          "submission",
          "draft_change",
          "draft_section",
          "draft_figure",
          "filing_step",
          "filing",
          "campaign_deadline",
          "campaign",
          "account_grant",
          "account",
          "agency",
          "region_domain",
          "region");

  private final SessionFactory sessions;
  private Clock clock = Clock.fixed(NOW, Zone.SHANGHAI);

  private Province(SessionFactory sessions) {
    this.sessions = sessions;
  }

  static Province on(DatabaseServer server) {
    Province province =
        new Province(
            KNOWN.computeIfAbsent(
                server, one -> TestRun.closedAtTheEnd(Entities.on(one.migratedSchema()))));
    province.sessions.inTransaction(Province::empty);
    province.sessions.inTransaction(Province::found);
    return province;
  }

  private static void empty(EntityManager em) {
    em.createNativeQuery("set foreign_key_checks = 0").executeUpdate();
    TABLES.forEach(table -> em.createNativeQuery("delete from " + table).executeUpdate());
    em.createNativeQuery("set foreign_key_checks = 1").executeUpdate();
  }

  private static void found(EntityManager em) {
    Region whole = new Region("990000", "示例省", RegionLevel.PROVINCE, null);
    Region first = new Region("990100", "示例市", RegionLevel.CITY, whole);
    Region second = new Region("990200", "样板市", RegionLevel.CITY, whole);
    Region county = new Region("990101", "示例县", RegionLevel.COUNTY, first);
    for (Region region : new Region[] {whole, first, second, county}) {
      em.persist(region);
      String name = region.name() + "教育局";
      Agency bureau = new Agency(region.code() + "-B1", name, name, AgencyLevel.DEPARTMENT, region);
      em.persist(bureau);
      em.persist(person("clerk-" + region.code()).grant(Role.CLERK, bureau, TODAY));
      for (String role : new String[] {Role.REVIEWER, Role.ADMINISTRATOR, Role.AUDITOR}) {
        em.persist(person(role.toLowerCase() + "-" + region.code()).grant(role, region, TODAY));
      }
    }
  }

  static Account person(String login) {
    return new Account(login, login, "科员", HASH, NOW);
  }

  Province at(Instant now) {
    clock = Clock.fixed(now, Zone.SHANGHAI);
    return this;
  }

  void let(String login, Consumer<Wiring> deed) {
    sessions.inTransaction(em -> deed.accept(wired(em, login)));
  }

  <T> T as(String login, Function<Wiring, T> deed) {
    return sessions.fromTransaction(em -> deed.apply(wired(em, login)));
  }

  /** For what happens at the door, where nobody is known yet. */
  <T> T atTheDoor(Function<Wiring, T> deed) {
    return sessions.fromTransaction(em -> deed.apply(new Wiring(em, null, clock)));
  }

  void write(Consumer<EntityManager> change) {
    sessions.inTransaction(change::accept);
  }

  static Account account(EntityManager em, String login) {
    return em.createQuery("select a from Account a where a.loginName = :login", Account.class)
        .setParameter("login", login)
        .getSingleResult();
  }

  static Agency bureau(EntityManager em, String region) {
    return em.createQuery("select a from Agency a where a.code = :code", Agency.class)
        .setParameter("code", region + "-B1")
        .getSingleResult();
  }

  private Wiring wired(EntityManager em, String login) {
    return new Wiring(em, Standing.of(account(em, login), LocalDate.now(clock)), clock);
  }
}
