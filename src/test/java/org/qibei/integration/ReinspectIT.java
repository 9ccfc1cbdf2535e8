package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.CityOffice.BLANK;
import static org.qibei.integration.CityOffice.WRONG_TOTAL;
import static org.qibei.integration.Refused.refused;

import java.util.List;
import java.util.Optional;
import org.qibei.check.SoundReport;
import org.qibei.filing.Verdict;
import org.qibei.filing.WithdrawReport;
import org.qibei.platform.NotFound;
import org.qibei.report.AnnualReport;
import org.qibei.review.ItemState;
import org.qibei.review.LookAgain;
import org.qibei.review.ReinspectFiling;
import org.qibei.review.ReleaseFiling;
import org.qibei.review.SecondLook;
import org.qibei.review.SecondLook.Cause;

/** A report is inspected again, and decisions whose facts have changed are looked at again. */
class ReinspectIT {

  private static AnnualReport blank(AnnualReport report) {
    return SoundReport.with(report, "t3.review.pending", "");
  }

  private static AnnualReport total(AnnualReport report, String total) {
    return SoundReport.with(report, "t3.review.total", total);
  }

  private static ReinspectFiling.Sheet again(CityOffice office, String login, long filing) {
    return office.bench.ask(
        login, ReinspectFiling.class, desk -> desk.reinspect(filing, Optional.empty()));
  }

  @AtTheCityOffice
  void lookingChangesNothing(CityOffice office) {
    long filing = office.claimed(ReinspectIT::blank);
    office.waive(filing, BLANK, "原件有数");
    var before = office.sheet(filing);
    ReinspectFiling.Sheet sheet = again(office, "reviewer", filing);
    assertThat(sheet.reinspection().record()).isEqualTo(before.inspection());
    assertThat(sheet.reinspection().now().waived()).hasSameSizeAs(before.inspection().waived());
    assertThat(sheet.looks()).isEmpty();
    assertThat(sheet.choices()).isNotEmpty();
    long campaign = sheet.choices().get(0).campaign();
    assertThat(
            office
                .bench
                .ask(
                    "reviewer",
                    ReinspectFiling.class,
                    desk -> desk.reinspect(filing, Optional.of(campaign)))
                .reinspection()
                .now())
        .isEqualTo(sheet.reinspection().now());
    assertThat(office.sheet(filing).inspection()).isEqualTo(before.inspection());
    assertThatThrownBy(() -> again(office, "neighbour", filing)).isInstanceOf(NotFound.class);
  }

  @AtTheCityOffice
  void aDecisionOnOtherFactsIsFlaggedAndNotApplied(CityOffice office) {
    long filing = office.claimed(report -> total(report, "98"));
    office.waive(filing, WRONG_TOTAL, "台账如此");
    String rule = office.item(filing, WRONG_TOTAL).group().rule();
    office.bench.call("reviewer", ReleaseFiling.class, d -> d.release(filing));
    office.bench.call("clerk", WithdrawReport.class, d -> d.withdraw(filing, "改一个数"));
    office.handInAgain(filing, report -> total(report, "99"));
    SecondLook look = look(office, filing, rule);
    assertThat(look.cause()).isEqualTo(Cause.CORRECTION);
    assertThat(look.before()).isPresent();
    assertThat(look.now()).isPresent();
    assertThat(look.now()).isNotEqualTo(look.before());
    assertThat(office.item(filing, rule).state()).isEqualTo(ItemState.UNDECIDED);
    assertThatThrownBy(() -> seen(office, filing, look))
        .satisfies(refused("refusals.review.not-in-review"));
    office.claim("reviewer", filing);
    seen(office, filing, look);
    assertThat(office.sheet(filing).looks()).isEmpty();
  }

  @AtTheCityOffice
  void aDecisionWhoseFindingIsGoneIsFlagged(CityOffice office) {
    long filing = office.claimed(ReinspectIT::blank);
    office.returned(filing, BLANK);
    office.handInAgain(filing, report -> report);
    SecondLook look = look(office, filing, BLANK);
    assertThat(look.now()).isEmpty();
    assertThat(look.verdict()).isEqualTo(Verdict.CONFIRMED);
  }

  private static SecondLook look(CityOffice office, long filing, String rule) {
    return office.sheet(filing).looks().stream()
        .filter(look -> look.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static void seen(CityOffice office, long filing, SecondLook look) {
    office.bench.call(
        "reviewer", LookAgain.class, desk -> desk.seen(filing, List.of(look.decision())));
  }
}
