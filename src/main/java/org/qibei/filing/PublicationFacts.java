package org.qibei.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What pages say of a report's publication: where and when, who says so, who has seen it, the
 * domains it should be on, the last day for it, and what the latest visit to the link found.
 *
 * @param owed whether it should be recorded by now: handed in, and nothing is known of it
 * @param overdue whether the last day is over and nothing is known
 */
public record PublicationFacts(
    Optional<String> link,
    Optional<LocalDate> publishedOn,
    Optional<String> recordedBy,
    Optional<Instant> recordedAt,
    Optional<String> seenBy,
    Optional<Instant> seenAt,
    List<String> domains,
    boolean foreign,
    Optional<LocalDate> lastDay,
    boolean owed,
    boolean overdue,
    boolean mayRecord,
    boolean mayBeSeen,
    Optional<Visit> visit) {

  /** The latest visit to the link: when, how it ended, and the server's answer (0 for none). */
  public record Visit(Instant at, VisitOutcome outcome, int answer) {
    static Visit of(LinkVisit visit) {
      return new Visit(visit.visitedAt(), visit.outcome(), visit.answer().orElse(0));
    }
  }

  /** The domains in one line. */
  public String domainNames() {
    return String.join(" ", domains);
  }

  public boolean isLate() {
    return lastDay.isPresent()
        && publishedOn.isPresent()
        && publishedOn.get().isAfter(lastDay.get());
  }
}
