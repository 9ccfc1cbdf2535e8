package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qibei.agency.Agency;
import org.qibei.agency.AgencyLevel;
import org.qibei.agency.FormerName;
import org.qibei.agency.Takeover;
import org.qibei.campaign.Campaign;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Filed;
import org.qibei.check.Finding;
import org.qibei.check.Level;
import org.qibei.check.rule.zero.AllTablesZero;
import org.qibei.platform.Zone;
import org.qibei.register.RegisterDesk;
import org.qibei.report.AnnualReport;

/**
 * Puts together what the rules may ask of a filing: roster, dates, last year's report, the reading.
 */
@ApplicationScoped
public class Dossiers {
  private static final int EARLIER_YEARS = 2;
  private static final String UNREADABLE = "SEC-01";

  @Inject Submissions submissions;
  @Inject Drafts drafts;
  @Inject Comparisons comparisons;
  @Inject PublicationDesk publications;
  @Inject LastYears lastYears;
  @Inject RegisterDesk register;
  @Inject Clock clock;

  /** The draft as it stands; it counts as handed in today unless it was handed in before. */
  public Dossier ofDraft(Filing filing) {
    Draft draft = drafts.require(filing);
    return draft.shown(
        of(filing, draft.report())
            .read(draft.quality(), draft.doubtfulPlaces())
            .pictured(draft.pictured()));
  }

  /** A given report of the filing, in which nothing is doubtful. */
  public Dossier of(Filing filing, AnnualReport report) {
    Dossier dossier = Dossier.ofDocument(report).of(facts(filing)).filed(filed(filing));
    Dossier compared = comparisons.of(filing, report).map(dossier::beside).orElse(dossier);
    return publications.told(compared.after(lastYears.before(filing)), filing);
  }

  private AgencyFacts facts(Filing filing) {
    Agency agency = filing.agency();
    int year = filing.campaign().fiscalYear();
    List<Takeover> changes = lastYears.changes(agency, year);
    List<String> others =
        Stream.concat(
                agency.formerNames().stream().map(FormerName::name),
                changes.stream().map(each -> each.predecessor().name()))
            .toList();
    AgencyFacts facts =
        AgencyFacts.named(agency.name()).at(level(agency.level())).alsoNamed(others);
    AgencyFacts known = register.known(agency, year).map(facts::registered).orElse(facts);
    return reorganisedIn(agency, changes, year).map(known::reorganised).orElse(known);
  }

  /** A name that ended within the year reported on, or a merger, tells of a reorganisation. */
  private static Optional<LocalDate> reorganisedIn(
      Agency agency, List<Takeover> changes, int fiscalYear) {
    return Stream.concat(
            agency.formerNames().stream()
                .flatMap(name -> Optional.ofNullable(name.validTo()).stream()),
            changes.stream().map(Takeover::effectiveOn))
        .filter(day -> day.getYear() == fiscalYear)
        .findFirst();
  }

  private Filed filed(Filing filing) {
    Campaign campaign = filing.campaign();
    Filed filed =
        Filed.forYear(campaign.fiscalYear()).submitted(handedIn(filing)).handedIn(today());
    filed = publications.dated(filed, filing);
    filed = zeroYears(filing).map(filed::zeroIn).orElse(filed);
    return campaign
        .deadline(filing.agency().level())
        .localDate()
        .map(filed::dueLocally)
        .orElse(filed);
  }

  /** The first time that a report came which could be read; a later correction is not late. */
  private LocalDate handedIn(Filing filing) {
    boolean never = filing.milestones().firstSubmittedAt().isEmpty();
    Optional<Instant> first =
        never
            ? Optional.empty()
            : submissions.of(filing).stream()
                .filter(submission -> submission.findings().stream().noneMatch(this::isUnreadable))
                .map(Submission::submittedAt)
                .findFirst();
    return first.orElseGet(clock::instant).atZone(Zone.SHANGHAI).toLocalDate();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }

  private boolean isUnreadable(Finding finding) {
    return finding.rule().equals(UNREADABLE);
  }

  /** Which of the two years before had nothing but zero; unknown unless both are on file. */
  private Optional<Set<Integer>> zeroYears(Filing filing) {
    Set<Integer> zero = new TreeSet<>();
    int year = filing.campaign().fiscalYear();
    for (int earlier = year - EARLIER_YEARS; earlier < year; earlier++) {
      Optional<AnnualReport> report = submissions.latestReport(filing.agency(), earlier);
      if (report.isEmpty()) {
        return Optional.empty();
      }
      if (AllTablesZero.isTrueOf(report.get())) {
        zero.add(earlier);
      }
    }
    return Optional.of(zero);
  }

  private static Level level(AgencyLevel level) {
    return switch (level) {
      case DEPARTMENT -> Level.DEPARTMENT;
      case GOVERNMENT -> Level.GOVERNMENT;
      case TOWN -> Level.TOWN;
    };
  }
}
