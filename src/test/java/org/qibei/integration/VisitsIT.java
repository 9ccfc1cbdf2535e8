package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.qibei.account.Account;
import org.qibei.campaign.Campaign;
import org.qibei.check.Outcome;
import org.qibei.check.Policy;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.filing.Filing;
import org.qibei.filing.PublicLink;
import org.qibei.filing.PublicationRecord;
import org.qibei.filing.SeenPage;
import org.qibei.filing.VisitDesk;
import org.qibei.platform.Zone;
import org.qibei.publication.LinkClient;
import org.qibei.publication.LinkVisitor;
import org.qibei.publication.SmallSite;
import org.qibei.report.AnnualReport;

/** The link of an accepted report is visited day by day, and the rules are told what was found. */
class VisitsIT {
  private static final Instant ACCEPTED = Instant.parse("2022-02-10T02:00:00Z");
  private static final Path TWIN = Path.of("src/test/resources/samples/twin-000/report.txt");

  private final SmallSite site = new SmallSite();
  private CityOffice office;
  private Instant now = ACCEPTED;
  private long record;
  private int visits;

  @AfterEach
  void close() {
    site.close();
  }

  private static String text() {
    try {
      return Files.readString(TWIN);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static AnnualReport read(String text) {
    return new ReportReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "report.txt", Limits.standard())
        .report();
  }

  /** A report that was accepted and is published as it was; gives the filing. */
  private long published(CityOffice at) {
    office = at;
    long filing = at.claimed(sound -> read(text()));
    record = at.bench.read(em -> acceptedAndRecorded(em, em.find(Filing.class, filing)));
    stands(text());
    return filing;
  }

  private void stands(String text) {
    site.with("/nb", 200, "text/plain; charset=utf-8", text);
  }

  private long acceptedAndRecorded(EntityManager em, Filing filing) {
    Account reviewer = filing.claim().reviewer().orElseThrow();
    filing.examination().accept(reviewer, null, ACCEPTED);
    PublicationRecord made = new PublicationRecord(filing);
    LocalDate day = LocalDate.of(2022, 1, 28);
    made.record(new PublicLink(site.link("/nb")), day, reviewer, ACCEPTED);
    em.persist(made);
    return made.id();
  }

  /** A while later the portal looks whether a visit is due, and makes it. */
  private void after(Duration pause) {
    now = now.plus(pause);
    office.bench.setClock(Clock.fixed(now, Zone.SHANGHAI));
    List<Long> due = office.bench.ask("clerk", VisitDesk.class, VisitDesk::due);
    due.stream()
        .filter(one -> one == record)
        .flatMap(
            one -> office.bench.ask("clerk", VisitDesk.class, desk -> desk.begin(one)).stream())
        .forEach(this::visit);
  }

  private void visit(VisitDesk.Task task) {
    visits++;
    LinkClient client = new LinkClient(site.policy(), LinkClient.Bounds.usual());
    SeenPage seen = new LinkVisitor(client, Limits.standard()).visit(task.link());
    office.bench.call("clerk", VisitDesk.class, desk -> desk.keep(task, seen));
  }

  private Outcome outcome(long filing, String rule) {
    return office
        .bench
        .ask("clerk", NewInspection.class, look -> look.again(filing))
        .outcomes()
        .get(rule);
  }

  @AtTheCityOffice
  void whatStandsThereAsAcceptedHasNotChangedUntilItIsAltered(CityOffice at) {
    long filing = published(at);
    assertThat(outcome(filing, "PUB-02")).isEqualTo(Outcome.NOT_EVALUABLE);
    after(Duration.ofMinutes(15));
    assertThat(outcome(filing, "PUB-02")).isEqualTo(Outcome.PASS);
    assertThat(outcome(filing, "PUB-03")).isEqualTo(Outcome.PASS);
    stands("打印本页 浏览次数：1234\n" + text());
    after(Duration.ofHours(24));
    assertThat(outcome(filing, "PUB-03")).as("the page round the report").isEqualTo(Outcome.PASS);
    stands(text().replace("公开信息 58条", "公开信息 85条"));
    after(Duration.ofHours(24));
    assertThat(outcome(filing, "PUB-03")).isEqualTo(Outcome.FAIL);
    stands(text());
    after(Duration.ofHours(24));
    assertThat(outcome(filing, "PUB-03")).isEqualTo(Outcome.PASS);
  }

  @AtTheCityOffice
  void aLinkIsDeadAfterThreeFailuresOnTwoDays(CityOffice at) {
    long filing = published(at);
    after(Duration.ofMinutes(15));
    site.with("/nb", 404, "text/html", "");
    after(Duration.ofHours(1));
    assertThat(visits).as("one visit a day is enough").isOne();
    after(Duration.ofHours(23));
    after(Duration.ofHours(12));
    assertThat(outcome(filing, "PUB-02")).isEqualTo(Outcome.PASS);
    after(Duration.ofHours(12));
    assertThat(outcome(filing, "PUB-02")).isEqualTo(Outcome.FAIL);
    stands(text());
    after(Duration.ofHours(12));
    assertThat(outcome(filing, "PUB-02")).isEqualTo(Outcome.PASS);
  }

  @AtTheCityOffice
  void theYearAfterIsHeldAgainstWhatIsPublishedToday(CityOffice at) {
    long filing = published(at);
    at.bench.read(em -> owesForTheYearAfter(em, em.find(Filing.class, filing)));
    assertThat(yearAfter(filing)).isEqualTo(Outcome.NOT_EVALUABLE);
    after(Duration.ofMinutes(15));
    assertThat(yearAfter(filing)).isEqualTo(Outcome.PASS);
    stands(text().replace("行政许可 64", "行政许可 640"));
    after(Duration.ofHours(24));
    assertThat(yearAfter(filing)).isEqualTo(Outcome.FAIL);
  }

  private Outcome yearAfter(long filing) {
    return office
        .bench
        .ask("clerk", NewInspection.class, look -> look.yearAfter(filing))
        .outcomes()
        .get("XYR-07");
  }

  private static long owesForTheYearAfter(EntityManager em, Filing filing) {
    List<Campaign> open =
        em.createQuery("select c from Campaign c where c.fiscalYear = 2022", Campaign.class)
            .getResultList();
    Campaign next = open.isEmpty() ? opened(em) : open.get(0);
    Filing owed = new Filing(next, filing.agency(), ACCEPTED);
    em.persist(owed);
    return owed.id();
  }

  private static Campaign opened(EntityManager em) {
    Policy policy = Policy.standard();
    Campaign year = new Campaign(2022, LocalDate.of(2023, 1, 4), policy.name(), policy.toJson());
    em.persist(year);
    return year;
  }
}
