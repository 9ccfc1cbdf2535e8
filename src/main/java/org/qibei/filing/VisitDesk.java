package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qibei.platform.Zone;
import org.qibei.report.AnnualReport;

/** The short transactions around a visit to a link: taking it on, and noting what was found. */
@ApplicationScoped
public class VisitDesk {
  /** Where the portal stopped in a visit, the link waits no longer than this. */
  private static final Duration WHILE_VISITING = Duration.ofHours(1);

  private static final Duration DAY = Duration.ofHours(24);

  /** Three failures lie a whole day apart, longer than sites are usually out for maintenance. */
  private static final Duration AFTER_FAILURE = Duration.ofHours(12);

  /** Reports of the year before last matter still: they are held against this year's. */
  private static final int YEARS_BACK = 2;

  @Inject PublicationRecords records;
  @Inject Submissions submissions;
  @Inject Clock clock;

  /** A link to visit. */
  public record Task(long record, URI link) {}

  /** The records whose link should be visited now. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<Long> due() {
    Instant now = clock.instant();
    return records.due(now, now.atZone(Zone.SHANGHAI).getYear() - YEARS_BACK);
  }

  /** Takes a visit on, unless somebody else did, or the link has gone. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Task> begin(long id) {
    Instant now = clock.instant();
    return records
        .locked(id)
        .filter(record -> record.takeVisit(now, now.plus(WHILE_VISITING)))
        .map(record -> new Task(id, record.link().orElseThrow()));
  }

  /** Notes what was found, unless the agency has named another link meanwhile. */
  @Transactional(TxType.REQUIRES_NEW)
  public void keep(Task task, SeenPage seen) {
    records
        .locked(task.record())
        .filter(record -> record.link().filter(task.link()::equals).isPresent())
        .ifPresent(record -> keep(record, seen));
  }

  private void keep(PublicationRecord record, SeenPage seen) {
    Instant now = clock.instant();
    LinkVisit visit = new LinkVisit(record, record.link().orElseThrow().toString(), seen, now);
    accepted(record.filing())
        .flatMap(report -> seen.report().map(page -> StillThere.count(report, page)))
        .ifPresent(visit::standing);
    records.add(record, visit);
    record.visitAgain(now.plus(seen.outcome() == VisitOutcome.FAILED ? AFTER_FAILURE : DAY));
  }

  private Optional<AnnualReport> accepted(Filing filing) {
    return filing.status() == FilingStatus.ACCEPTED
        ? submissions.current(filing).map(Submission::report)
        : Optional.empty();
  }
}
