package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.CityOffice.BLANK;
import static org.qibei.integration.CityOffice.NO_SUPERVISION;
import static org.qibei.integration.CityOffice.WRONG_TOTAL;
import static org.qibei.integration.Refused.refused;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qibei.check.SoundReport;
import org.qibei.form.Section;
import org.qibei.notice.ItemStatus;
import org.qibei.notice.NoticeSheet;
import org.qibei.notice.NoticeStatus;
import org.qibei.platform.NotFound;
import org.qibei.report.AnnualReport;
import org.qibei.review.ItemState;
import org.qibei.review.ReconsiderFinding;

/** What a second report does to the items of a notice, and what it leaves of people's decisions. */
class RectificationIT {

  private static AnnualReport wrongTotal(AnnualReport report) {
    return SoundReport.with(report, "t3.review.total", "99");
  }

  private static AnnualReport withoutSupervision(AnnualReport report) {
    String words = report.section(Section.OVERVIEW).orElseThrow().text();
    return SoundReport.saying(report, Section.OVERVIEW, words.replaceFirst("(?s)\\n（五）.*", ""));
  }

  private static AnnualReport bothFaults(AnnualReport report) {
    return withoutSupervision(wrongTotal(report));
  }

  @AtTheCityOffice
  void whatIsMendedClosesByItselfAndTheRestStaysOpen(CityOffice office) {
    long filing = office.claimed(RectificationIT::bothFaults);
    long notice = office.returned(filing, WRONG_TOTAL, NO_SUPERVISION);
    assertThat(states(office, notice).values()).containsOnly(ItemStatus.OPEN);

    office.handInAgain(filing, RectificationIT::withoutSupervision);
    assertThat(states(office, notice))
        .containsEntry(WRONG_TOTAL, ItemStatus.MENDED)
        .containsEntry(NO_SUPERVISION, ItemStatus.OPEN);
    assertThat(office.notice(notice).status()).isEqualTo(NoticeStatus.ISSUED);
    office.claim("reviewer", filing);
    assertThatThrownBy(() -> office.accept("reviewer", filing))
        .satisfies(refused("refusals.review.open-items"));

    office.returned(filing, NO_SUPERVISION);
    office.handInAgain(filing, UnaryOperator.identity());
    NoticeSheet closed = office.notice(notice);
    assertThat(closed.status()).isEqualTo(NoticeStatus.CLOSED);
    assertThat(closed.items())
        .extracting(item -> item.closedInRound().orElseThrow())
        .containsExactlyInAnyOrder(2, 3);
    office.claim("reviewer", filing);
    office.accept("reviewer", filing);
  }

  @AtTheCityOffice
  void whatIsWaivedClosesWithTheReasonAndOpensAgainWithoutIt(CityOffice office) {
    long filing = office.claimed(RectificationIT::withoutSupervision);
    long notice = office.returned(filing, NO_SUPERVISION);
    office.handInAgain(filing, RectificationIT::withoutSupervision);
    office.claim("reviewer", filing);
    String group = office.group(filing, NO_SUPERVISION);
    office.waive(filing, NO_SUPERVISION, "写在领导职责中");
    NoticeSheet closed = office.notice(notice);
    assertThat(closed.status()).isEqualTo(NoticeStatus.CLOSED);
    assertThat(closed.items()).allMatch(item -> item.closingReason().get().equals("写在领导职责中"));
    office.bench.call("reviewer", ReconsiderFinding.class, desk -> desk.reconsider(filing, group));
    assertThat(office.notice(notice).status()).isEqualTo(NoticeStatus.ISSUED);
    assertThat(states(office, notice)).containsEntry(NO_SUPERVISION, ItemStatus.OPEN);
  }

  @AtTheCityOffice
  void aSumWithABlankInItHasMendedNothing(CityOffice office) {
    long filing = office.claimed(RectificationIT::wrongTotal);
    long notice = office.returned(filing, WRONG_TOTAL);
    office.handInAgain(
        filing, report -> SoundReport.with(wrongTotal(report), "t3.review.pending", ""));
    assertThat(office.sheet(filing).items())
        .extracting(item -> item.group().rule())
        .contains(BLANK)
        .doesNotContain(WRONG_TOTAL);
    assertThat(states(office, notice)).containsEntry(WRONG_TOTAL, ItemStatus.OPEN);
  }

  @AtTheCityOffice
  void decisionsOutliveTheNextInspectionAsLongAsTheFactsAreTheSame(CityOffice office) {
    long filing = office.claimed(RectificationIT::bothFaults);
    office.waive(filing, NO_SUPERVISION, "另有专报");
    office.returned(filing, WRONG_TOTAL);

    office.handInAgain(filing, RectificationIT::bothFaults);
    assertThat(office.item(filing, WRONG_TOTAL).state()).isEqualTo(ItemState.CONFIRMED);
    assertThat(office.sheet(filing).items())
        .extracting(item -> item.group().rule())
        .doesNotContain(NO_SUPERVISION);
    assertThat(office.sheet(filing).waivedBefore())
        .singleElement()
        .satisfies(
            waived -> {
              assertThat(waived.group().rule()).isEqualTo(NO_SUPERVISION);
              assertThat(waived.by()).contains("陈珺");
              assertThat(waived.reason()).contains("另有专报");
            });

    office.claim("reviewer", filing);
    office.returned(filing, WRONG_TOTAL);
    office.handInAgain(filing, report -> SoundReport.with(report, "t3.review.total", "98"));
    assertThat(office.item(filing, WRONG_TOTAL).state()).isEqualTo(ItemState.UNDECIDED);
  }

  @AtTheCityOffice
  void aWaiverOfAnEarlierRoundIsTakenBackAndTheFaultDecidedAnew(CityOffice office) {
    long filing = office.claimed(RectificationIT::bothFaults);
    office.waive(filing, NO_SUPERVISION, "另有专报");
    office.returned(filing, WRONG_TOTAL);
    office.handInAgain(filing, RectificationIT::withoutSupervision);
    String group = office.sheet(filing).waivedBefore().get(0).group().key();
    assertThatThrownBy(() -> takeBack(office, filing, group))
        .satisfies(refused("refusals.review.not-in-review"));

    office.claim("reviewer", filing);
    takeBack(office, filing, group);
    assertThat(office.sheet(filing).waivedBefore()).isEmpty();
    assertThat(office.item(filing, NO_SUPERVISION).state()).isEqualTo(ItemState.UNDECIDED);
    assertThatThrownBy(() -> takeBack(office, filing, group)).isInstanceOf(NotFound.class);

    long notice = office.drafted("reviewer", filing, NO_SUPERVISION);
    assertThat(office.notice(notice).items()).hasSize(1);
    office.bench.call("reviewer", ReconsiderFinding.class, d -> d.reconsider(filing, group));
    assertThat(office.item(filing, NO_SUPERVISION).state()).isEqualTo(ItemState.UNDECIDED);
    office.waive(filing, NO_SUPERVISION, "写在领导职责中");
    assertThat(office.sheet(filing).waivedBefore())
        .singleElement()
        .satisfies(waived -> assertThat(waived.reason()).contains("写在领导职责中"));
  }

  @AtTheCityOffice
  void whatAWaiverHadClosedOpensAgainWhenItIsTakenBackInALaterRound(CityOffice office) {
    long filing = office.claimed(RectificationIT::bothFaults);
    long notice = office.returned(filing, WRONG_TOTAL, NO_SUPERVISION);
    office.handInAgain(filing, RectificationIT::bothFaults);
    office.claim("reviewer", filing);
    office.waive(filing, NO_SUPERVISION, "另有专报");
    office.returned(filing, WRONG_TOTAL);
    office.handInAgain(filing, RectificationIT::withoutSupervision);
    office.claim("reviewer", filing);
    assertThat(states(office, notice)).containsEntry(NO_SUPERVISION, ItemStatus.WAIVED);
    takeBack(office, filing, office.sheet(filing).waivedBefore().get(0).group().key());
    assertThat(states(office, notice))
        .containsEntry(NO_SUPERVISION, ItemStatus.OPEN)
        .containsEntry(WRONG_TOTAL, ItemStatus.MENDED);
  }

  private static void takeBack(CityOffice office, long filing, String group) {
    office.bench.call(
        "reviewer", ReconsiderFinding.class, desk -> desk.takeBackWaiver(filing, group));
  }

  private static Map<String, ItemStatus> states(CityOffice office, long notice) {
    return office.notice(notice).items().stream()
        .collect(Collectors.toMap(item -> item.text().rule(), NoticeSheet.Item::status));
  }
}
