package org.qibei.integration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.agency.AgencyLevel;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;
import org.qibei.campaign.Campaign;
import org.qibei.check.Dossier;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.check.SoundReport;
import org.qibei.filing.Filing;
import org.qibei.filing.Submission;
import org.qibei.report.AnnualReport;
import org.qibei.report.CanonicalJson;

/**
 * A small place for tests: a city with its office and some bureaus, a province above it, their
 * people, and a campaign for 2021 without sign-off.
 */
final class Town {
  static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  static final Instant MORNING = Instant.parse("2022-01-24T02:00:00Z");

  final Region province = new Region("99", "示例省", RegionLevel.PROVINCE, null);
  final Region city = new Region("9901", "示例市", RegionLevel.CITY, province);
  final Agency provincialOffice =
      new Agency("9900-01", "示例省人民政府办公厅", "省办", AgencyLevel.DEPARTMENT, province)
          .issuesAs("示省公开整", "李省，0990-0000001");
  final Agency office =
      new Agency("9901-01", "示例市人民政府办公室", "市办", AgencyLevel.DEPARTMENT, city)
          .reportsTo(provincialOffice)
          .issuesAs("示政公开整", "陈珺，0990-0000000");
  final Account clerk = person("clerk", "王丽");
  final Account reviewer = person("reviewer", "陈珺").grant(Role.REVIEWER, city, SINCE);
  final Account colleague = person("colleague", "周明").grant(Role.REVIEWER, city, SINCE);
  final Account supervisor = person("supervisor", "赵强").grant(Role.SUPERVISOR, city, SINCE);
  final Account superior = person("superior", "李省").grant(Role.REVIEWER, province, SINCE);
  final Region elsewhere = new Region("9902", "示例二市", RegionLevel.CITY, province);
  final Account neighbour = person("neighbour", "吴邻").grant(Role.REVIEWER, elsewhere, SINCE);
  final Account chief =
      person("chief", "郑总").grant(Role.SUPERVISOR, city, SINCE).grant(Role.REVIEWER, city, SINCE);
  final Campaign campaign =
      new Campaign(
          2021, LocalDate.of(2022, 1, 4), Policy.standard().name(), Policy.standard().toJson());

  private final SessionFactory entities;
  private int bureaus;

  private Town(SessionFactory entities) {
    this.entities = entities;
  }

  static Town foundedOn(SessionFactory entities) {
    Town town = new Town(entities);
    town.campaign.requireSignOff(false);
    entities.inTransaction(town::persist);
    return town;
  }

  private void persist(Session session) {
    session.persist(province);
    session.persist(city);
    session.persist(provincialOffice);
    session.persist(office);
    session.persist(clerk);
    session.persist(reviewer);
    session.persist(colleague);
    session.persist(supervisor);
    session.persist(superior);
    session.persist(elsewhere);
    session.persist(neighbour);
    session.persist(chief);
    session.persist(campaign);
  }

  /** A bureau that has handed in the sound report, spoiled in one way; gives its filing. */
  long submitted(UnaryOperator<AnnualReport> spoiled) {
    return entities.fromTransaction(
        session -> {
          Account by = session.find(Account.class, clerk.id());
          String name = "示例市第" + ++bureaus + "局";
          Agency bureau =
              new Agency(
                      "9901-1" + bureaus,
                      name,
                      name,
                      AgencyLevel.DEPARTMENT,
                      session.find(Region.class, city.id()))
                  .reportsTo(session.find(Agency.class, office.id()));
          session.persist(bureau);
          by.grant(Role.CLERK, bureau, SINCE);
          Filing filing = new Filing(session.find(Campaign.class, campaign.id()), bureau, MORNING);
          session.persist(filing);
          hand(session, filing, spoiled.apply(reportOf(name)), by, MORNING);
          return filing.id();
        });
  }

  /** The report that the spoiling begins with, in the agency's name. */
  AnnualReport reportOf(String agency) {
    return CanonicalJson.read(
        CanonicalJson.write(SoundReport.complete2021()).replace("示例市工业和信息化局", agency));
  }

  static Submission hand(
      Session session, Filing filing, AnnualReport report, Account by, Instant now) {
    Inspector inspector = new Inspector(RuleBook.current(), Policy.standard());
    Submission submission =
        new Submission(
            filing,
            by,
            report,
            inspector.inspect(Dossier.ofDocument(report)),
            "QB-" + filing.id() + "-" + (filing.round() + 1),
            now);
    session.persist(submission);
    session.flush();
    filing.preparation().submit(submission, by, LocalDate.of(2022, 2, 7), now);
    return submission;
  }

  private static Account person(String login, String name) {
    return new Account(login, name, null, "-", MORNING);
  }
}
