package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;
import org.qibei.campaign.ArrangeCampaign;
import org.qibei.campaign.CampaignDates;
import org.qibei.campaign.Campaigns;
import org.qibei.filing.MyDuties;
import org.qibei.filing.OpenCampaign;
import org.qibei.filing.SendForSignOff;
import org.qibei.filing.StartDraft;
import org.qibei.filing.SubmitReport;
import org.qibei.filing.WithdrawReport;
import org.qibei.message.Inbox;
import org.qibei.message.RemindMissing;
import org.qibei.platform.NotFound;
import org.qibei.scorecard.Missing;
import org.qibei.scorecard.Scorecard;
import org.qibei.scorecard.YearOfScorecards;
import org.qibei.scorecard.YearProgress;

/** Who has reported for a year and who has not, and how those missing are reminded. */
class ProgressIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final String ADMIN = "administrator-990000";
  private static final String CLERK = "clerk-990101";

  private static void open(Province province) {
    CampaignDates dates = CampaignDates.ofLaw(LocalDate.of(2026, 1, 4));
    province.let(ADMIN, room -> room.the(OpenCampaign.class).open(2025, dates, false, false));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whoIsMissingIsListedAndRemindedOnceADay(DatabaseServer server) {
    Province province = Province.on(server);
    open(province);
    YearProgress.Overview late =
        province
            .at(Instant.parse("2026-02-02T02:00:00Z"))
            .as("auditor-990100", room -> room.the(YearProgress.class).show(2025, "990100"));
    assertThat(late.missing()).extracting(Missing::daysOverdue).containsExactly(2L, 2L);
    assertThat(late.sum().overdue()).isEqualTo(2);
    assertThat(late.lines()).extracting(line -> line.region().code()).contains("990101");
    String part = "administrator-990100";
    assertThat(reminded(province, part, "990100").agencies()).isEqualTo(2);
    assertThat(reminded(province, part, "990100").agencies()).as("once a day").isZero();
    assertThat(
            province.<Integer>as("clerk-990101", room -> room.the(Inbox.class).rows(0, 9).size()))
        .isEqualTo(1);
    assertThatThrownBy(() -> reminded(province, part, "990200")).isInstanceOf(NotFound.class);
  }

  private static RemindMissing.Reminded reminded(Province province, String who, String region) {
    return province.as(who, room -> room.the(RemindMissing.class).remind(2025, region));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aReportThatWasTakenBackIsMissingAgain(DatabaseServer server) {
    Province province = Province.on(server);
    open(province);
    province.let(CLERK, room -> room.the(StartDraft.class).fromEmptyForm(filing(room), false));
    province.let(CLERK, room -> room.the(SubmitReport.class).submit(filing(room)));
    assertThat(ofTheCounty(province).isMissing()).isFalse();
    assertThat(ofTheCounty(province).mark()).isPresent();
    province.let(CLERK, room -> room.the(WithdrawReport.class).withdraw(filing(room), "漏了一格"));
    assertThat(ofTheCounty(province).isMissing()).isTrue();
    assertThat(ofTheCounty(province).mark()).isEmpty();
    assertThat(reminded(province, ADMIN, "990101").agencies()).isEqualTo(1);
    province.let(
        ADMIN,
        room ->
            room.the(ArrangeCampaign.class)
                .setSteps(campaign(room), true, false, "自 2026 年起由单位负责人审签"));
    province.let(CLERK, room -> room.the(SendForSignOff.class).send(filing(room)));
    Scorecard unsigned = ofTheCounty(province);
    assertThat(unsigned.isMissing()).as("taken back and not signed yet").isTrue();
    assertThat(unsigned.mark()).isEmpty();
    Province tomorrow = province.at(Province.NOW.plus(1, ChronoUnit.DAYS));
    assertThat(reminded(tomorrow, ADMIN, "990101").agencies()).isEqualTo(1);
  }

  private static long campaign(Wiring room) {
    return room.the(Campaigns.class).ofYear(2025).orElseThrow().id();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whereNobodyOwesAnythingThePageIsEmptyAndNotMissing(DatabaseServer server) {
    Province province = Province.on(server);
    province.write(
        em -> {
          Region empty = new Region("980000", "空白省", RegionLevel.PROVINCE, null);
          em.persist(empty);
          Account auditor = Province.person("auditor-980000");
          em.persist(auditor.grant(Role.AUDITOR, empty, Province.TODAY));
        });
    open(province);
    YearProgress.Overview nothing =
        province.as("auditor-980000", room -> room.the(YearProgress.class).show(2025, null));
    assertThat(nothing.region().code()).isEqualTo("980000");
    assertThat(nothing.sum().owed()).isZero();
    assertThat(nothing.missing()).isEmpty();
  }

  private static long filing(Wiring room) {
    return room.the(MyDuties.class).overview().duties().get(0).facts().id();
  }

  private static Scorecard ofTheCounty(Province province) {
    return province.as(
        ADMIN, room -> room.the(YearOfScorecards.class).show(2025, "990101").scorecards().get(0));
  }
}
