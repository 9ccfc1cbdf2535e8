package org.qibei.integration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.account.Standing;
import org.qibei.agency.Agency;
import org.qibei.agency.AgencyLevel;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;
import org.qibei.campaign.Campaign;
import org.qibei.check.Policy;
import org.qibei.filing.Filing;
import org.qibei.launch.TestRun;
import org.qibei.platform.Zone;

/**
 * A city with two bureaus, their people and a reviewer, who owe reports for 2025. Towns on one
 * server lie side by side in one schema and know nothing of each other.
 */
public final class SmallTown {
  public static final Instant NOW = Instant.parse("2026-01-20T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
  private static final Map<DatabaseServer, SessionFactory> SCHEMAS = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private final SessionFactory sessions;
  private final String number = "%04d".formatted(COUNTER.incrementAndGet());
  private Clock clock = Clock.fixed(NOW, Zone.SHANGHAI);
  private long filing;
  private long othersFiling;

  private SmallTown(SessionFactory sessions) {
    this.sessions = sessions;
  }

  public static SmallTown on(DatabaseServer server) {
    SmallTown town = new SmallTown(SCHEMAS.computeIfAbsent(server, SmallTown::schema));
    town.sessions.inTransaction(town::found);
    return town;
  }

  private static SessionFactory schema(DatabaseServer server) {
    return TestRun.closedAtTheEnd(Entities.on(server.migratedSchema()));
  }

  private void found(EntityManager em) {
    Region city = new Region("99" + number, "示例市", RegionLevel.CITY, null);
    Agency bureau = agency("B05", "示例市工业和信息化局", "市工信局", city);
    Agency other = agency("B06", "示例市公安局", "市公安局", city);
    Campaign campaign = campaign(em);
    Filing owed = new Filing(campaign, bureau, NOW);
    Filing othersOwed = new Filing(campaign, other, NOW);
    em.persist(city);
    em.persist(bureau);
    em.persist(other);
    em.persist(owed);
    em.persist(othersOwed);
    em.persist(person("wang", "王丽").grant(Role.CLERK, bureau, TODAY));
    em.persist(person("li", "李娜").grant(Role.CLERK, bureau, TODAY));
    em.persist(person("sun", "孙建国").grant(Role.HEAD, bureau, TODAY));
    em.persist(person("zhang", "张敏").grant(Role.CLERK, other, TODAY));
    em.persist(person("chen", "陈珺").grant(Role.REVIEWER, city, TODAY));
    em.persist(person("lin", "林岚").grant(Role.ADMINISTRATOR, city, TODAY));
    filing = owed.id();
    othersFiling = othersOwed.id();
  }

  private Agency agency(String code, String name, String shortName, Region city) {
    return new Agency(number + "-" + code, name, shortName, AgencyLevel.DEPARTMENT, city);
  }

  private static Campaign campaign(EntityManager em) {
    return em.createQuery("select c from Campaign c where c.fiscalYear = 2025", Campaign.class)
        .getResultStream()
        .findFirst()
        .orElseGet(() -> opened(em));
  }

  private static Campaign opened(EntityManager em) {
    String policy = Policy.standard().toJson();
    Campaign year = new Campaign(2025, LocalDate.of(2026, 1, 1), "default", policy);
    em.persist(year);
    return year;
  }

  private Account person(String login, String name) {
    return new Account(login + number, name, null, "no password", NOW);
  }

  /** The bureau's duty for 2025. */
  public long filing() {
    return filing;
  }

  public long othersFiling() {
    return othersFiling;
  }

  public SmallTown at(Instant now) {
    clock = Clock.fixed(now, Zone.SHANGHAI);
    return this;
  }

  /** Lets a person do something in a transaction of its own. */
  public <T> T as(String login, Function<Wiring, T> deed) {
    return sessions.fromTransaction(em -> deed.apply(wired(em, login)));
  }

  public void let(String login, Consumer<Wiring> deed) {
    sessions.inTransaction(em -> deed.accept(wired(em, login)));
  }

  private Wiring wired(EntityManager em, String login) {
    Account account =
        em.createQuery("select a from Account a where a.loginName = :login", Account.class)
            .setParameter("login", login + number)
            .getSingleResult();
    return new Wiring(em, Standing.of(account, TODAY), clock);
  }
}
