package org.qibei.rights;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.qibei.check.KnownCase.Kind;
import org.qibei.filing.Filing;
import org.qibei.filing.SubmitReport;
import org.qibei.integration.Wiring;
import org.qibei.notice.Notice;
import org.qibei.platform.Zone;
import org.qibei.register.CaseEntry;
import org.qibei.register.CaseFate;
import org.qibei.register.CaseList;
import org.qibei.register.RecordCase;
import org.qibei.review.ClaimFiling;

/** How a world comes to be: its places and people, and what they did before the walk begins. */
final class Founding {
  static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

  private static final String HASH = PasswordHash.of(World.PASSWORD);
  private static final Instant THIS_YEAR = Instant.parse("2026-01-20T02:00:00Z");
  private static final Instant LAST_YEAR = Instant.parse("2025-01-20T02:00:00Z");

  private final String code;
  private final SessionFactory sessions;
  private final Map<String, String> ids = new HashMap<>();

  Founding(String code, SessionFactory sessions) {
    this.code = code;
    this.sessions = sessions;
  }

  static String name(String code) {
    return "走查" + code;
  }

  static String login(String code, String role) {
    return "w" + code + "." + role.toLowerCase();
  }

  /** Somebody with the password of all and no role yet. */
  static Account account(String login, String name) {
    return new Account(login, name, null, HASH, THIS_YEAR).forDemo();
  }

  /** The ids of what lies in the world, by kind. */
  Map<String, String> founded() {
    sessions.inTransaction(this::found);
    ids.put("notice", "" + returned("filing", THIS_YEAR));
    long voided = returned("earlier", LAST_YEAR);
    step(Role.REVIEWER, LAST_YEAR, room -> ids.put("draft", "" + Steps.withdraw(room, voided)));
    sessions.inTransaction(this::readItem);
    step(Role.REVIEWER, THIS_YEAR, this::registerCase);
    return ids;
  }

  /** A request that was passed on, which nobody need have counted. */
  private void registerCase(Wiring room) {
    LocalDate day = LocalDate.of(2025, 6, 2);
    room.the(RecordCase.class)
        .add(
            code + "-B",
            new CaseEntry(Kind.REQUEST, "1", day, null, "公开办", CaseFate.FORWARDED, ""));
    ids.put("case", "" + room.the(CaseList.class).cases(2025, "", 1).rows().get(0).id());
  }

  private long number(String kind) {
    return Long.parseLong(ids.get(kind));
  }

  private void found(EntityManager em) {
    Region region = new Region(code, name(code), RegionLevel.CITY, null);
    Agency office =
        new Agency(code + "-O", name(code) + "政务公开办公室", "公开办", AgencyLevel.DEPARTMENT, region)
            .issuesAs("走" + code, "张某 0000-0000000");
    Agency bureau =
        new Agency(code + "-B", name(code) + "教育局", "教育局", AgencyLevel.DEPARTMENT, region)
            .reportsTo(office);
    List.of(region, office, bureau).forEach(em::persist);
    for (String role : Role.ALL) {
      Account account = account(login(code, role), "走查" + role);
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
            .setParameter("login", login(code, role))
            .getSingleResult();
    Clock clock = Clock.fixed(when, Zone.SHANGHAI);
    return new Wiring(em, Standing.of(account, LocalDate.now(clock)), clock);
  }
}
