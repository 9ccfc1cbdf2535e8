package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.Refused.refused;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.filing.FilingStatus;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;
import org.qibei.review.ClaimFiling;
import org.qibei.review.ReleaseFiling;
import org.qibei.review.TakeOverFiling;

/** A report is on one desk at a time, and whoever comes second is told whose. */
class ClaimIT {
  private static final String ALL = "org.qibei.integration.Databases#all";

  @ParameterizedTest
  @MethodSource(ALL)
  void ofTwoAtOnceOneWinsAndTheOtherIsToldWhoHoldsIt(DatabaseServer server) throws Exception {
    CityOffice office = CityOffice.on(server);
    long filing = office.submitted(UnaryOperator.identity());
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Callable<String>> calls =
          List.of(
              () -> tryToClaim(office, "reviewer", filing, start),
              () -> tryToClaim(office, "colleague", filing, start));
      Future<String> first = both.submit(calls.get(0));
      Future<String> second = both.submit(calls.get(1));
      assertThat(List.of(first.get(), second.get()))
          .containsExactlyInAnyOrder("claimed", "refusals.filing.claimed-by-other");
      String holder = first.get().equals("claimed") ? "陈珺" : "周明";
      assertThat(office.sheet(filing).holder()).contains(holder);
    } finally {
      both.shutdownNow();
    }
  }

  private static String tryToClaim(
      CityOffice office, String login, long filing, CyclicBarrier start) throws Exception {
    start.await();
    try {
      office.bench.call(login, ClaimFiling.class, desk -> desk.claim(filing));
      return "claimed";
    } catch (Refusal told) {
      return told.key();
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsPutBackIsFreeForAColleague(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = office.claimed(UnaryOperator.identity());
    assertThatThrownBy(() -> release(office, "colleague", filing))
        .satisfies(refused("refusals.review.held-by-other"));
    release(office, "reviewer", filing);
    assertThat(office.status(filing)).isEqualTo(FilingStatus.SUBMITTED);
    office.bench.call("colleague", ClaimFiling.class, desk -> desk.claim(filing));
    assertThat(office.sheet(filing).holder()).contains("周明");
  }

  private static void release(CityOffice office, String login, long filing) {
    office.bench.call(login, ReleaseFiling.class, desk -> desk.release(filing));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theSuperiorOfficeTakesOverButDoesNotClaim(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = office.claimed(UnaryOperator.identity());
    long free = office.submitted(UnaryOperator.identity());
    assertThatThrownBy(
            () -> office.bench.call("superior", ClaimFiling.class, desk -> desk.claim(free)))
        .satisfies(refused("refusals.review.other-office"));
    assertThatThrownBy(() -> takeOver(office, "superior", filing, " "))
        .satisfies(refused("refusals.review.reason-needed"));
    takeOver(office, "superior", filing, "全省统一复核");
    takeOver(office, "superior", free, "全省统一复核");
    assertThat(office.sheet(filing).holder()).contains("李省");
    assertThat(office.sheet(free).holder()).contains("李省");
    assertThatThrownBy(() -> release(office, "reviewer", filing))
        .satisfies(refused("refusals.review.held-by-other"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void fromAColleagueOnlyASupervisorTakesOver(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = office.claimed(UnaryOperator.identity());
    assertThatThrownBy(() -> takeOver(office, "colleague", filing, "他休假"))
        .satisfies(refused("refusals.review.take-over-not-yours"));
    takeOver(office, "supervisor", filing, "他休假");
    assertThat(office.sheet(filing).holder()).contains("赵强");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anotherCitysReviewerFindsNothingToTake(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = office.submitted(UnaryOperator.identity());
    assertThatThrownBy(
            () -> office.bench.call("neighbour", ClaimFiling.class, desk -> desk.claim(filing)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> takeOver(office, "neighbour", filing, "顺手"))
        .isInstanceOf(NotFound.class);
  }

  private static void takeOver(CityOffice office, String login, long filing, String reason) {
    office.bench.call(login, TakeOverFiling.class, desk -> desk.takeOver(filing, reason));
  }
}
