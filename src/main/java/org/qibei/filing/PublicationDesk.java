package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.agency.Agency;
import org.qibei.campaign.Deadline;
import org.qibei.check.Dossier;
import org.qibei.check.Filed;
import org.qibei.check.Publication;
import org.qibei.check.Publication.Visits;
import org.qibei.platform.Zone;
import org.qibei.report.AnnualReport;

/** What is known of where and when a report was published, for the rules and for the pages. */
@ApplicationScoped
public class PublicationDesk {
  @Inject PublicationRecords records;
  @Inject Filings filings;
  @Inject Clock clock;

  /** Tells the rules what is known; as long as there is time to publish they are told nothing. */
  Dossier told(Dossier dossier, Filing filing) {
    Optional<Publication> known =
        records
            .of(filing)
            .filter(PublicationRecord::isMade)
            .map(this::publication)
            .or(() -> isOverdue(filing) ? Optional.of(Publication.none()) : Optional.empty());
    return known.map(dossier::published).orElse(dossier);
  }

  /** Adds the day of publication, where it is known. */
  Filed dated(Filed filed, Filing filing) {
    return records
        .of(filing)
        .flatMap(PublicationRecord::publishedOn)
        .map(filed::published)
        .orElse(filed);
  }

  /** An accepted report of another year as it is published today, where it was visited. */
  Optional<AnnualReport> republished(Agency agency, int fiscalYear) {
    return filings
        .find(agency, fiscalYear)
        .filter(filing -> filing.status() == FilingStatus.ACCEPTED)
        .flatMap(records::of)
        .flatMap(
            record ->
                records.visits(record).stream()
                    .flatMap(visit -> visit.report().stream())
                    .reduce((earlier, later) -> later));
  }

  /** The same for people. */
  public PublicationFacts facts(Filing filing) {
    Optional<PublicationRecord> record = records.of(filing);
    boolean made = record.filter(PublicationRecord::isMade).isPresent();
    boolean handedIn = filing.currentSubmissionId().isPresent();
    boolean changeable = filing.campaign().isOpen() && filing.status() != FilingStatus.EXEMPT;
    return new PublicationFacts(
        record.flatMap(PublicationRecord::link).map(Object::toString),
        record.flatMap(PublicationRecord::publishedOn),
        record.flatMap(PublicationRecord::recordedBy).map(Account::displayName),
        record.flatMap(PublicationRecord::recordedAt),
        record.flatMap(PublicationRecord::seenBy).map(Account::displayName),
        record.flatMap(PublicationRecord::seenAt),
        domains(filing),
        record.map(this::publication).filter(known -> isForeign(known)).isPresent(),
        lastDay(filing),
        handedIn && !made,
        !made && isOverdue(filing),
        changeable,
        changeable && handedIn,
        record.flatMap(this::latestVisit));
  }

  private Optional<PublicationFacts.Visit> latestVisit(PublicationRecord record) {
    return records.visits(record).stream()
        .reduce((earlier, later) -> later)
        .map(PublicationFacts.Visit::of);
  }

  private Publication publication(PublicationRecord record) {
    Optional<Visits> visits =
        new VisitsOfALink(records.visits(record))
            .summary(record.filing().milestones().acceptedAt());
    return new Publication(
        record.link(), domains(record.filing()), record.seenAt().isPresent(), visits);
  }

  private static boolean isForeign(Publication publication) {
    return publication.link().isPresent() && !publication.isOnRegisteredDomain();
  }

  private static List<String> domains(Filing filing) {
    return filing.agency().region().domains();
  }

  private boolean isOverdue(Filing filing) {
    LocalDate today = LocalDate.now(clock.withZone(Zone.SHANGHAI));
    return lastDay(filing).filter(today::isAfter).isPresent();
  }

  /** The law's day (条例 Article 49), or the local one where the law names none. */
  static Optional<LocalDate> lastDay(Filing filing) {
    Deadline deadline = filing.campaign().deadline(filing.agency().level());
    return deadline.statutoryDate().or(deadline::localDate);
  }
}
