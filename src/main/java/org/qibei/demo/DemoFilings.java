package org.qibei.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.qibei.account.Account;
import org.qibei.agency.Agency;
import org.qibei.campaign.Campaign;
import org.qibei.check.Policy;
import org.qibei.filing.Filing;
import org.qibei.platform.Zone;
import org.qibei.report.AnnualReport;

/**
 * The reports of the fictional place: three years of history and a current year with filings in
 * every status.
 */
@ApplicationScoped
class DemoFilings {
  private static final int CURRENT = 2025;
  private static final int FIRST = 2022;

  @Inject EntityManager em;
  @Inject DemoSteps steps;
  @Inject DemoTwins twins;
  @Inject DemoPublications publications;

  private final Spoiler spoiler = new Spoiler();

  void enter(Map<String, Agency> agencies, Map<String, Account> people) {
    List<String[]> plan = CsvResource.rows("filings.csv");
    twins.years().forEach(this::open);
    for (int year = FIRST; year < CURRENT; year++) {
      Campaign campaign = open(year);
      for (String[] row : plan) {
        if (twins.isFiled(year, row[0])) {
          continue;
        }
        history(campaign, row[0], agencies.get(row[0]), people);
        forget();
      }
    }
    twins.enter(agencies, people);
    forget();
    Campaign campaign = open(CURRENT);
    for (String[] row : plan) {
      current(campaign, row, agencies.get(row[0]), people);
      forget();
    }
  }

  /** What is written need not be compared again before each later question. */
  private void forget() {
    em.flush();
    em.clear();
  }

  private Campaign open(int year) {
    Policy policy = Policy.standard();
    Campaign campaign =
        new Campaign(year, LocalDate.of(year + 1, 1, 4), policy.name(), policy.toJson());
    em.persist(campaign);
    return campaign;
  }

  /** A past year: handed in in January, accepted in February, with a small fault now and then. */
  private void history(Campaign campaign, String code, Agency agency, Map<String, Account> people) {
    int year = campaign.fiscalYear();
    Random random = new Random(code.hashCode() * 31L + year);
    LocalDate day = LocalDate.of(year + 1, 1, 12 + random.nextInt(18));
    List<Fault> faults =
        switch (random.nextInt(6)) {
          case 0 -> List.of(Fault.PHONE);
          case 1 -> List.of(Fault.NO_SUPERVISION);
          case 2 -> List.of(Fault.OLD_FORMAT);
          default -> List.of();
        };
    DemoSteps.Cast cast = cast(code, people, people.get("reviewer"));
    Filing filing = steps.begin(campaign, agency, at(day.minusDays(2), 9, 30));
    steps.submit(
        filing, report(agency, agency.name(), campaign, day, faults), cast, at(day, 10, 20));
    steps.claim(filing, cast, at(day.plusDays(6), 9, 5));
    steps.accept(filing, cast, at(day.plusDays(8), 15, 40));
    publications.publish(filing, cast, day, false);
  }

  private void current(
      Campaign campaign, String[] row, Agency agency, Map<String, Account> people) {
    Filing filing = steps.begin(campaign, agency, at(campaign.opensOn(), 9, 0));
    DemoState state = DemoState.valueOf(row[1]);
    if (state == DemoState.NOT_BEGUN) {
      return;
    }
    LocalDate day = LocalDate.parse(row[2]);
    if (state == DemoState.EXEMPT) {
      steps.exempt(filing, people.get("admin"), at(day, 11, 0));
      return;
    }
    DemoSteps.Cast cast = cast(row[0], people, people.getOrDefault(row[3], people.get("reviewer")));
    List<Fault> faults =
        row[4].isEmpty()
            ? List.of()
            : Arrays.stream(row[4].split("\\|")).map(Fault::valueOf).toList();
    String voice = row[5].isEmpty() ? agency.name() : row[5];
    AnnualReport sound = report(agency, voice, campaign, day, List.of());
    AnnualReport spoiled = report(agency, voice, campaign, day, faults);
    state.play(steps, filing, new DemoState.Script(sound, spoiled, cast, day));
    if (state == DemoState.ACCEPTED) {
      publications.publish(filing, cast, day, true);
    }
  }

  private AnnualReport report(
      Agency agency, String voice, Campaign campaign, LocalDate day, List<Fault> faults) {
    long seed = agency.code().hashCode() * 100L + campaign.fiscalYear();
    AnnualReport report =
        new DemoReport(agency.name(), agency.shortName(), voice, campaign.fiscalYear(), seed)
            .write(day);
    for (Fault fault : faults) {
      report = spoiler.spoil(report, fault);
    }
    return report;
  }

  static DemoSteps.Cast cast(String code, Map<String, Account> people, Account reviewer) {
    Account clerk = byAgency(people, code, DemoPeople.clerkOf(code));
    Account head = byAgency(people, code, DemoPeople.headOf(code));
    return new DemoSteps.Cast(clerk, head, reviewer);
  }

  /** Where the agency has people of its own in the tour, they acted. */
  private static Account byAgency(Map<String, Account> people, String code, String otherwise) {
    boolean clerk = otherwise.startsWith("tb");
    return switch (code) {
      case "990100-B05" -> people.get(clerk ? "clerk" : "head");
      case "990101-B02" -> people.get(clerk ? "clerk2" : "head2");
      default -> people.get(otherwise);
    };
  }

  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(LocalTime.of(hour, minute)).atZone(Zone.SHANGHAI).toInstant();
  }
}
