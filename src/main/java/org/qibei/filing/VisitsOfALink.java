package org.qibei.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.qibei.check.Publication.Visits;
import org.qibei.platform.Zone;

/** What the visits to one link say taken together, the earliest first. */
public record VisitsOfALink(List<LinkVisit> visits) {

  public VisitsOfALink {
    visits = visits.stream().filter(visit -> visit.outcome().speaks()).toList();
  }

  /**
   * In the words of the rules (PUB-02, PUB-03); nothing while no visit speaks of the page.
   *
   * @param acceptedAt since when what is published should be what was accepted
   */
  public Optional<Visits> summary(Optional<Instant> acceptedAt) {
    if (visits.isEmpty()) {
      return Optional.empty();
    }
    List<LinkVisit> failed = failedAtLast();
    int days = (int) failed.stream().map(VisitsOfALink::day).distinct().count();
    boolean changed = acceptedAt.filter(this::isChangedSince).isPresent();
    return Optional.of(new Visits(failed.size(), days, isSavable(), changed));
  }

  /** The failures in a row up to the latest visit. */
  private List<LinkVisit> failedAtLast() {
    int from = visits.size();
    while (from > 0 && visits.get(from - 1).outcome() == VisitOutcome.FAILED) {
      from--;
    }
    return visits.subList(from, visits.size());
  }

  private boolean isSavable() {
    return visits.stream()
        .filter(visit -> visit.outcome() == VisitOutcome.SEEN)
        .reduce((earlier, later) -> later)
        .map(LinkVisit::isSavable)
        .orElse(true);
  }

  /**
   * Whether less of the accepted report stands there than once did: what is round the report on its
   * page may change, and what is mended towards the accepted report was not altered.
   */
  private boolean isChangedSince(Instant acceptance) {
    int[] standing =
        visits.stream()
            .filter(visit -> !visit.visitedAt().isBefore(acceptance))
            .map(LinkVisit::standing)
            .filter(OptionalInt::isPresent)
            .mapToInt(OptionalInt::getAsInt)
            .toArray();
    return standing.length > 0
        && standing[standing.length - 1] < java.util.Arrays.stream(standing).max().getAsInt();
  }

  private static LocalDate day(LinkVisit visit) {
    return visit.visitedAt().atZone(Zone.SHANGHAI).toLocalDate();
  }
}
