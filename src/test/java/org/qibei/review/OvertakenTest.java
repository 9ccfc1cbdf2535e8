package org.qibei.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.account.Account;
import org.qibei.check.Finding;
import org.qibei.check.Severity;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.Verdict;
import org.qibei.review.SecondLook.Cause;

class OvertakenTest {
  private static final Instant NOW = Instant.parse("2026-01-20T02:00:00Z");
  private static final Account REVIEWER = new Account("chen", "陈珺", null, "-", NOW);
  private static final String TOTAL = "t2.newReceived.total";

  private final Finding thirteen = total("13");
  private final Finding fourteen = total("14");

  private static Finding total(String declared) {
    return new Finding(
        "SUM-02",
        Severity.ERROR,
        "total",
        TOTAL,
        Optional.of(declared),
        Optional.of("12"),
        Optional.empty(),
        Optional.empty(),
        BigDecimal.ONE);
  }

  private static FindingDecision decided(Finding finding, Verdict verdict) {
    return new FindingDecision(null, finding, verdict, "原件有数", REVIEWER, NOW);
  }

  @Test
  void whatIsFoundOnTheSameFactsNeedsNoSecondLook() {
    Overtaken same = new Overtaken(List.of(thirteen), List.of(thirteen), List.of(thirteen));
    assertThat(same.among(List.of(decided(thirteen, Verdict.CONFIRMED)))).isEmpty();
  }

  @Test
  void aCorrectedReportWithoutTheFaultAsksForASecondLook() {
    Overtaken gone = new Overtaken(List.of(thirteen), List.of(), List.of());
    SecondLook look = gone.among(List.of(decided(thirteen, Verdict.WAIVED))).get(0);
    assertThat(look.cause()).isEqualTo(Cause.CORRECTION);
    assertThat(look.before()).contains(thirteen);
    assertThat(look.now()).isEmpty();
    assertThat(look.reason()).contains("原件有数");
  }

  @Test
  void otherFactsAtTheSamePlaceAreNamedAndNotTakenAsDecided() {
    Overtaken other = new Overtaken(List.of(thirteen), List.of(fourteen), List.of(fourteen));
    FindingDecision waived = decided(thirteen, Verdict.WAIVED);
    assertThat(other.among(List.of(waived)).get(0).now()).contains(fourteen);
    assertThat(other.among(List.of(waived, decided(fourteen, Verdict.CONFIRMED))))
        .as("decided anew on the new facts")
        .isEmpty();
  }

  @Test
  void anotherInspectionOfTheSameReportAsksForItToo() {
    Overtaken again = new Overtaken(List.of(), List.of(thirteen), List.of(fourteen));
    SecondLook look = again.among(List.of(decided(thirteen, Verdict.CONFIRMED))).get(0);
    assertThat(look.cause()).isEqualTo(Cause.REINSPECTION);
    assertThat(look.now()).contains(fourteen);
  }

  @Test
  void onceSeenItStaysSeenUntilTheFactsChangeAgain() {
    FindingDecision decision = decided(thirteen, Verdict.WAIVED);
    Overtaken other = new Overtaken(List.of(thirteen), List.of(fourteen), List.of(fourteen));
    decision.seenAgainst(other.among(List.of(decision)).get(0).facts(), REVIEWER, NOW);
    assertThat(other.among(List.of(decision))).isEmpty();
    Finding fifteen = total("15");
    Overtaken third =
        new Overtaken(List.of(thirteen, fourteen), List.of(fifteen), List.of(fifteen));
    assertThat(third.among(List.of(decision)).get(0).now()).contains(fifteen);
    assertThat(decision.verdict()).isEqualTo(Verdict.WAIVED);
  }

  @Test
  void aDecisionThatWasTakenBackIsNoDecision() {
    Overtaken gone = new Overtaken(List.of(thirteen), List.of(), List.of());
    assertThat(gone.among(List.of(decided(thirteen, Verdict.TAKEN_BACK)))).isEmpty();
  }
}
