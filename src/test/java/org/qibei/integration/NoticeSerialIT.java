package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.check.SoundReport;
import org.qibei.notice.IssueNotice;
import org.qibei.notice.VoidNotice;
import org.qibei.platform.Refusal;
import org.qibei.platform.Zone;
import org.qibei.review.ClaimFiling;
import org.qibei.review.ConfirmFinding;
import org.qibei.review.ReturnFiling;

/**
 * Numbers of notices have no gaps, whoever issues at the same time and whatever fails in between.
 */
class NoticeSerialIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final String GROUP = "TAB-04:t3:error";
  private static final int MANY = 20;

  @ParameterizedTest
  @MethodSource(ALL)
  void twentyAtOnceTakeOneToTwenty(DatabaseServer server) throws Exception {
    try (SessionFactory entities = Entities.on(server.migratedSchema())) {
      Bench bench = benchOn(entities);
      Town town = Town.foundedOn(entities);
      List<Long> drafts = IntStream.range(0, MANY).mapToObj(i -> draft(bench, town)).toList();
      assertThat(issueAll(bench, drafts))
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, MANY).mapToObj(NoticeSerialIT::number).toList());
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsRolledBackLeavesNoGapAndWhatIsVoidKeepsItsNumber(DatabaseServer server) {
    try (SessionFactory entities = Entities.on(server.migratedSchema())) {
      Bench bench = benchOn(entities);
      Town town = Town.foundedOn(entities);
      long first = draft(bench, town);
      assertThat(issue(bench, first)).isEqualTo(number(1));
      long second = draft(bench, town);
      assertThatThrownBy(
              () ->
                  bench.call(
                      "reviewer",
                      IssueNotice.class,
                      useCase -> {
                        assertThat(useCase.issue(second)).isEqualTo(number(2));
                        throw new Refusal("refusals.changed-meanwhile");
                      }))
          .isInstanceOf(Refusal.class);
      assertThat(issue(bench, second)).isEqualTo(number(2));
      bench.call("reviewer", VoidNotice.class, v -> v.withdraw(first, number(1), "写错了"));
      assertThat(issue(bench, draft(bench, town))).isEqualTo(number(3));
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theYearIsThatOfShanghai(DatabaseServer server) {
    try (SessionFactory entities = Entities.on(server.migratedSchema())) {
      Bench bench = benchOn(entities);
      Town town = Town.foundedOn(entities);
      long old = draft(bench, town);
      long young = draft(bench, town);
      bench.setClock(at("2022-01-31T15:59:59Z"));
      assertThat(issue(bench, old)).isEqualTo(number(1));
      bench.setClock(at("2022-12-31T16:00:00Z"));
      assertThatThrownBy(() -> issue(bench, young))
          .isInstanceOfSatisfying(
              Refusal.class, r -> assertThat(r.key()).isEqualTo("refusals.notice.deadline-past"));
      long next = draft(bench, town);
      assertThat(issue(bench, next)).isEqualTo("示政公开整〔2023〕1号");
    }
  }

  private static List<String> issueAll(Bench bench, List<Long> drafts) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(MANY);
    try {
      List<Callable<String>> calls = new ArrayList<>();
      drafts.forEach(draft -> calls.add(() -> issue(bench, draft)));
      List<String> numbers = new ArrayList<>();
      for (Future<String> call : pool.invokeAll(calls)) {
        numbers.add(call.get());
      }
      return numbers;
    } finally {
      pool.shutdownNow();
    }
  }

  private static String issue(Bench bench, long draft) {
    return bench.ask("reviewer", IssueNotice.class, useCase -> useCase.issue(draft));
  }

  /** A report with a blank, claimed, confirmed and drafted for return. */
  private static long draft(Bench bench, Town town) {
    long filing = town.submitted(report -> SoundReport.with(report, "t3.review.pending", ""));
    bench.call("reviewer", ClaimFiling.class, useCase -> useCase.claim(filing));
    bench.call("reviewer", ConfirmFinding.class, useCase -> useCase.confirm(filing, GROUP));
    return bench.ask("reviewer", ReturnFiling.class, useCase -> useCase.draftNotice(filing));
  }

  private static String number(int serial) {
    return "示政公开整〔2022〕" + serial + "号";
  }

  private static Bench benchOn(SessionFactory entities) {
    return new Bench(entities, at("2022-01-25T02:00:00Z"));
  }

  private static Clock at(String instant) {
    return Clock.fixed(Instant.parse(instant), Zone.SHANGHAI);
  }
}
