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
import org.qibei.filing.FilingStatus;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;

/** A report is on one desk at a time, and whoever comes second is told whose. */
class ClaimIT {

  @AtTheCityOffice
  void ofTwoAtOnceOneWinsAndTheOtherIsToldWhoHoldsIt(CityOffice office) throws Exception {
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
      office.claim(login, filing);
      return "claimed";
    } catch (Refusal told) {
      return told.key();
    }
  }

  @AtTheCityOffice
  void whatIsPutBackIsFreeForAColleague(CityOffice office) {
    long filing = office.claimed(UnaryOperator.identity());
    assertThatThrownBy(() -> office.release("colleague", filing))
        .satisfies(refused("refusals.review.held-by-other"));
    office.release("reviewer", filing);
    assertThat(office.status(filing)).isEqualTo(FilingStatus.SUBMITTED);
    office.claim("colleague", filing);
    assertThat(office.sheet(filing).holder()).contains("周明");
  }

  @AtTheCityOffice
  void theSuperiorOfficeTakesOverButDoesNotClaim(CityOffice office) {
    long filing = office.claimed(UnaryOperator.identity());
    long free = office.submitted(UnaryOperator.identity());
    assertThatThrownBy(() -> office.claim("superior", free))
        .satisfies(refused("refusals.review.other-office"));
    assertThatThrownBy(() -> office.takeOver("superior", filing, " "))
        .satisfies(refused("refusals.review.reason-needed"));
    office.takeOver("superior", filing, "全省统一复核");
    office.takeOver("superior", free, "全省统一复核");
    assertThat(office.sheet(filing).holder()).contains("李省");
    assertThat(office.sheet(free).holder()).contains("李省");
    assertThatThrownBy(() -> office.release("reviewer", filing))
        .satisfies(refused("refusals.review.held-by-other"));
  }

  @AtTheCityOffice
  void fromAColleagueOnlyASupervisorTakesOver(CityOffice office) {
    long filing = office.claimed(UnaryOperator.identity());
    assertThatThrownBy(() -> office.takeOver("colleague", filing, "他休假"))
        .satisfies(refused("refusals.review.take-over-not-yours"));
    office.takeOver("supervisor", filing, "他休假");
    assertThat(office.sheet(filing).holder()).contains("赵强");
  }

  @AtTheCityOffice
  void anotherCitysReviewerFindsNothingToTake(CityOffice office) {
    long filing = office.submitted(UnaryOperator.identity());
    assertThatThrownBy(() -> office.claim("neighbour", filing)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> office.takeOver("neighbour", filing, "顺手"))
        .isInstanceOf(NotFound.class);
  }
}
