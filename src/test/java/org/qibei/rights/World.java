package org.qibei.rights;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.qibei.account.Account;
import org.qibei.account.PasswordHash;
import org.qibei.account.Role;
import org.qibei.account.Standing;
import org.qibei.agency.Agency;
import org.qibei.agency.AgencyLevel;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;
import org.qibei.audit.AuditLine;
import org.qibei.audit.Outcome;
import org.qibei.filing.Filing;
import org.qibei.filing.SubmitReport;
import org.qibei.integration.Entities;
import org.qibei.integration.Wiring;
import org.qibei.launch.TestPortal;
import org.qibei.launch.TestRun;
import org.qibei.notice.Notice;
import org.qibei.platform.Zone;
import org.qibei.review.ClaimFiling;

/**
 * A region of its own in the portal under test, beside those of the demonstration: one person in
 * each role, an agency whose reports were returned: one with a notice, one with a notice in draft.
 */
final class World {
  static final String PASSWORD = "rights-walk-2026";

  private static final String HASH = PasswordHash.of(PASSWORD);
  private static final Instant THIS_YEAR = Instant.parse("2026-01-20T02:00:00Z");
  private static final Instant LAST_YEAR = Instant.parse("2025-01-20T02:00:00Z");
  private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);
  private static final int NUMBER = 100_000 + new Random().nextInt(400_000);

  private static World own;
  private static World foreign;

  private final String code;
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Guest> guests = new HashMap<>();
  private int newcomers;
  private final SessionFactory sessions =
      TestRun.closedAtTheEnd(Entities.on(TestPortal.database()));

  private World(String code) {
    this.code = code;
  }

  /** The world of those who ask. */
  static synchronized World own() {
    own = own == null ? new World("" + NUMBER).founded() : own;
    return own;
  }

  /** Another of the same kind, of which the first must see nothing. */
  static synchronized World foreign() {
    foreign = foreign == null ? new World("" + (NUMBER + 400_000)).founded() : foreign;
    return foreign;
  }

  private World founded() {
    sessions.inTransaction(this::found);
    ids.put("notice", "" + returned("filing", THIS_YEAR));
    long voided = returned("earlier", LAST_YEAR);
    step(Role.REVIEWER, LAST_YEAR, room -> ids.put("draft", "" + Steps.withdraw(room, voided)));
    sessions.inTransaction(this::readItem);
    return this;
  }

  /** Ids that nobody ever gave, and a region that is not. */
  static Map<String, String> forged() {
    Map<String, String> forged = new HashMap<>();
    List.of(
            "filing",
            "notice",
            "draft",
            "account",
            "agency",
            "message",
            "item",
            "grant",
            "campaign")
        .forEach(kind -> forged.put(kind, "987654321"));
    forged.put("region", "000000");
    return forged;
  }

  String login(String role) {
    return "w" + code + "." + role.toLowerCase();
  }

  /** The ids of what lies in this world, by kind. */
  Map<String, String> ids() {
    return Map.copyOf(ids);
  }

  private long number(String kind) {
    return Long.parseLong(ids.get(kind));
  }

  /** The person in this role, signed in. */
  Guest guest(String role) {
    return guests.computeIfAbsent(role, r -> Guest.signedIn(login(r), PASSWORD));
  }

  /** Somebody new in the world's bureau, with the password of all; gives the name to sign in. */
  String newcomer() {
    String login = "w" + code + ".new" + ++newcomers;
    sessions.inTransaction(
        em -> {
          Agency bureau = em.find(Agency.class, number("agency"));
          em.persist(
              new Account(login, "走查新人", null, HASH, THIS_YEAR)
                  .forDemo()
                  .grant(Role.CLERK, bureau, SINCE));
        });
    return login;
  }

  /** What the record says about the person's attempts that ended so: action and subject. */
  List<AuditLine> record(String login, Outcome outcome) {
    return sessions.fromTransaction(
        em ->
            em.createQuery(
                    "from AuditLine l where l.loginName = :login and l.outcome = :outcome",
                    AuditLine.class)
                .setParameter("login", login)
                .setParameter("outcome", outcome)
                .getResultList());
  }

  private void found(EntityManager em) {
    Region region = new Region(code, "走查" + code, RegionLevel.CITY, null);
    Agency office =
        new Agency(code + "-O", "走查" + code + "政务公开办公室", "公开办", AgencyLevel.DEPARTMENT, region)
            .issuesAs("走" + code, "张某 0000-0000000");
    Agency bureau =
        new Agency(code + "-B", "走查" + code + "教育局", "教育局", AgencyLevel.DEPARTMENT, region)
            .reportsTo(office);
    List.of(region, office, bureau).forEach(em::persist);
    for (String role : Role.ALL) {
      Account account = new Account(login(role), "走查" + role, null, HASH, THIS_YEAR).forDemo();
      boolean ofAgency = Role.isOfAgency(role);
      em.persist(
          ofAgency ? account.grant(role, bureau, SINCE) : account.grant(role, region, SINCE));
      if (role.equals(Role.CLERK)) {
        ids.put("account", "" + account.id());
        ids.put("grant", "" + account.grants().get(0).id());
      }
    }
    Filing filing = Steps.owed(em, bureau, 2025, THIS_YEAR);
    ids.put("filing", "" + filing.id());
    Account clerk = em.find(Account.class, number("account"));
    ids.put("message", "" + Steps.message(em, clerk, filing, THIS_YEAR));
    ids.put("campaign", "" + filing.campaign().id());
    ids.put("earlier", "" + Steps.owed(em, bureau, 2024, LAST_YEAR).id());
    ids.put("agency", "" + bureau.id());
    ids.put("region", code);
  }

  /** Uploaded, written, signed off, handed in, claimed and returned; gives the notice. */
  private long returned(String kind, Instant when) {
    long filing = number(kind);
    step(Role.CLERK, when, room -> Steps.prepare(room, filing));
    step(Role.HEAD, when, room -> room.the(SubmitReport.class).submit(filing));
    step(Role.REVIEWER, when, room -> room.the(ClaimFiling.class).claim(filing));
    step(Role.REVIEWER, when, room -> Steps.sendBack(room, filing));
    return sessions.fromTransaction(
        em ->
            em.createQuery("select n.id from Notice n where n.filing.id = :filing", Long.class)
                .setParameter("filing", filing)
                .getSingleResult());
  }

  private void readItem(EntityManager em) {
    ids.put("item", "" + em.find(Notice.class, number("notice")).items().get(0).id());
  }

  private void step(String role, Instant when, Consumer<Wiring> deed) {
    sessions.inTransaction(em -> deed.accept(wired(em, role, when)));
  }

  private Wiring wired(EntityManager em, String role, Instant when) {
    Account account =
        em.createQuery("from Account a where a.loginName = :login", Account.class)
            .setParameter("login", login(role))
            .getSingleResult();
    Clock clock = Clock.fixed(when, Zone.SHANGHAI);
    return new Wiring(em, Standing.of(account, LocalDate.now(clock)), clock);
  }
}
