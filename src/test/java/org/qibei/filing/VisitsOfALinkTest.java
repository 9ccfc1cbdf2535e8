package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.filing.VisitOutcome.FAILED;
import static org.qibei.filing.VisitOutcome.NOT_ALLOWED;
import static org.qibei.filing.VisitOutcome.SEEN;
import static org.qibei.filing.VisitOutcome.TURNED_AWAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.qibei.check.Publication.Visits;

/** What visits to a link say when they are taken together. */
class VisitsOfALinkTest {
  private static final Optional<Instant> ACCEPTED =
      Optional.of(Instant.parse("2026-02-02T02:00:00Z"));

  private final List<LinkVisit> visits = new ArrayList<>();

  private VisitsOfALinkTest at(String time, VisitOutcome outcome) {
    visits.add(visit(time, outcome, true));
    return this;
  }

  private VisitsOfALinkTest standing(String time, int parts) {
    visits.add(visit(time, SEEN, true).standing(parts));
    return this;
  }

  private static LinkVisit visit(String time, VisitOutcome outcome, boolean savable) {
    SeenPage page =
        new SeenPage(outcome, OptionalInt.of(200), Optional.empty(), savable, Optional.empty());
    return new LinkVisit(null, "https://www.example.cn/", page, Instant.parse(time));
  }

  private Optional<Visits> summary() {
    return new VisitsOfALink(visits).summary(ACCEPTED);
  }

  @Test
  void withoutAVisitThatSpeaksNothingIsKnown() {
    assertThat(summary()).isEmpty();
    at("2026-02-03T01:00:00Z", TURNED_AWAY).at("2026-02-04T01:00:00Z", NOT_ALLOWED);
    assertThat(summary()).isEmpty();
  }

  @Test
  void failuresAreCountedInARowUpToTheLatestVisit() {
    at("2026-02-03T01:00:00Z", FAILED).at("2026-02-03T07:00:00Z", SEEN);
    at("2026-02-04T01:00:00Z", FAILED)
        .at("2026-02-04T07:00:00Z", TURNED_AWAY)
        .at("2026-02-04T15:00:00Z", FAILED)
        .at("2026-02-04T17:00:00Z", FAILED);
    assertThat(summary()).contains(new Visits(3, 2, true, false));
  }

  @Test
  void aPageThatOpensAgainHasNotFailed() {
    at("2026-02-03T01:00:00Z", FAILED)
        .at("2026-02-04T01:00:00Z", FAILED)
        .at("2026-02-05T01:00:00Z", FAILED)
        .at("2026-02-06T01:00:00Z", SEEN);
    assertThat(summary()).contains(new Visits(0, 0, true, false));
  }

  @Test
  void whetherItCanBeSavedIsSaidByTheLatestPageSeen() {
    visits.add(visit("2026-02-03T01:00:00Z", SEEN, true));
    visits.add(visit("2026-02-04T01:00:00Z", SEEN, false));
    assertThat(summary()).contains(new Visits(0, 0, false, false));
  }

  @Test
  void lessOfTheAcceptedReportThanOnceStoodThereIsAChange() {
    standing("2026-02-03T01:00:00Z", 220).standing("2026-02-04T01:00:00Z", 219);
    assertThat(summary()).contains(new Visits(0, 0, true, true));
  }

  @Test
  void whatIsMendedTowardsTheAcceptedReportIsNone() {
    standing("2026-02-03T01:00:00Z", 200).standing("2026-02-04T01:00:00Z", 220);
    assertThat(summary()).contains(new Visits(0, 0, true, false));
  }

  @Test
  void beforeItWasAcceptedItCouldStillBeChanged() {
    standing("2026-02-01T01:00:00Z", 220).standing("2026-02-03T01:00:00Z", 200);
    assertThat(summary()).contains(new Visits(0, 0, true, false));
    assertThat(new VisitsOfALink(visits).summary(Optional.empty()))
        .contains(new Visits(0, 0, true, false));
  }

  @Test
  void aPageOnWhichNoReportCanBeReadSaysNothingOfChanges() {
    standing("2026-02-03T01:00:00Z", 220).at("2026-02-04T01:00:00Z", SEEN);
    assertThat(summary()).contains(new Visits(0, 0, true, false));
  }
}
