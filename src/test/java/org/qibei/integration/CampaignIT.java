package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.agency.AgencyLevel;
import org.qibei.campaign.ArrangeCampaign;
import org.qibei.campaign.Campaign;
import org.qibei.campaign.CampaignDates;
import org.qibei.campaign.Campaigns;
import org.qibei.campaign.KeepRoster;
import org.qibei.check.Policy;
import org.qibei.filing.CampaignFacts;
import org.qibei.filing.CampaignList;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.OpenCampaign;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;

/** A year is opened, changed with a reason, closed and reopened by who administers the roster. */
class CampaignIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final String ADMIN = "administrator-990000";
  private static final LocalDate OPENS = LocalDate.of(2026, 1, 4);
  private static final LocalDate LAW = LocalDate.of(2026, 1, 31);

  private static long open(Province province, CampaignDates dates) {
    return province.as(ADMIN, room -> room.the(OpenCampaign.class).open(2025, dates, true, false));
  }

  private static CampaignFacts facts(Province province, String who, long id) {
    return province.as(who, room -> room.the(CampaignList.class).year(id));
  }

  private static void assertRefused(String key, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void allAgenciesOweFromTheOpeningOnUntilTheDayOfTheLaw(DatabaseServer server) {
    Province province = Province.on(server);
    long id = open(province, CampaignDates.ofLaw(OPENS));
    CampaignFacts year = facts(province, ADMIN, id);
    assertThat(year.count(FilingStatus.DRAFT)).isEqualTo(4);
    assertThat(year.due(AgencyLevel.DEPARTMENT).on()).contains(LAW);
    assertThat(year.due(AgencyLevel.GOVERNMENT).on()).contains(LocalDate.of(2026, 3, 31));
    assertThat(year.due(AgencyLevel.TOWN).on()).isEmpty();
    assertThat(facts(province, "auditor-990100", id).owed()).isEqualTo(2);
    assertRefused("refusals.campaign.exists", () -> open(province, CampaignDates.ofLaw(OPENS)));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void noLocalDayComesAfterTheLawNorBeforeTheOpening(DatabaseServer server) {
    Province province = Province.on(server);
    CampaignDates law = CampaignDates.ofLaw(OPENS);
    assertRefused(
        "refusals.campaign.after-law",
        () ->
            open(
                province, law.with(AgencyLevel.DEPARTMENT, Optional.of(LocalDate.of(2026, 2, 1)))));
    assertRefused(
        "refusals.campaign.due-before-opening",
        () -> open(province, law.with(AgencyLevel.TOWN, Optional.of(LocalDate.of(2026, 1, 3)))));
    assertRefused(
        "refusals.campaign.opening-year",
        () -> open(province, CampaignDates.ofLaw(LocalDate.of(2027, 1, 1))));
    assertThat(province.<Integer>as(ADMIN, room -> room.the(CampaignList.class).years().size()))
        .isZero();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aChangeNeedsAReason(DatabaseServer server) {
    Province province = Province.on(server);
    long id = open(province, CampaignDates.ofLaw(OPENS));
    CampaignDates earlier =
        CampaignDates.ofLaw(OPENS)
            .with(AgencyLevel.DEPARTMENT, Optional.of(LocalDate.of(2026, 1, 25)));
    assertRefused(
        "refusals.campaign.reason-missing",
        () ->
            province.let(
                ADMIN, room -> room.the(ArrangeCampaign.class).setDates(id, earlier, " ")));
    String said =
        province.as(
            ADMIN,
            room -> {
              room.the(ArrangeCampaign.class).setDates(id, earlier, "春节放假");
              return room.the(org.qibei.platform.Subject.class).detail().orElseThrow();
            });
    assertThat(said)
        .isEqualTo(
            "admin.audit.said.dates-were[2026-01-04, 2026-01-31, 2026-03-31, —]; "
                + "admin.audit.said.dates-are[2026-01-04, 2026-01-25, 2026-03-31, —]; 春节放假");
    assertThat(facts(province, ADMIN, id).due(AgencyLevel.DEPARTMENT).on())
        .contains(LocalDate.of(2026, 1, 25));
    province.let(ADMIN, room -> room.the(ArrangeCampaign.class).setSteps(id, false, true, "人手不够"));
    assertThat(facts(province, ADMIN, id).signOffRequired()).isFalse();
    assertThat(facts(province, ADMIN, id).proposalRequired()).isTrue();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whoOpensAYearAtTheSameMomentAsAnotherIsToldThatItIsOpen(DatabaseServer server) {
    Province province = Province.on(server);
    open(province, CampaignDates.ofLaw(OPENS));
    Campaign same = new Campaign(2025, OPENS, "default", Policy.standard().toJson());
    assertRefused(
        "refusals.campaign.exists",
        () -> province.let(ADMIN, room -> room.the(Campaigns.class).add(same)));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aYearIsClosedAndReopened(DatabaseServer server) {
    Province province = Province.on(server);
    long id = open(province, CampaignDates.ofLaw(OPENS));
    province.let(ADMIN, room -> room.the(ArrangeCampaign.class).close(id, "已经结束"));
    assertThat(facts(province, ADMIN, id).open()).isFalse();
    assertRefused(
        "refusals.campaign.closed",
        () -> province.let(ADMIN, room -> room.the(OpenCampaign.class).enrolNewcomers(id)));
    province.let(ADMIN, room -> room.the(ArrangeCampaign.class).reopen(id, "补报"));
    assertThat(facts(province, ADMIN, id).open()).isTrue();
    assertThatThrownBy(() -> facts(province, ADMIN, 999_999)).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whoAdministersAPartOfTheRosterLooksOn(DatabaseServer server) {
    Province province = Province.on(server);
    long id = open(province, CampaignDates.ofLaw(OPENS));
    String part = "administrator-990100";
    assertThat(province.<Boolean>as(part, room -> room.the(CampaignList.class).mayArrange()))
        .isFalse();
    assertRefused(
        "refusals.campaign.not-whole-roster",
        () -> province.let(part, room -> room.the(ArrangeCampaign.class).close(id, "x")));
    assertRefused(
        "refusals.campaign.not-whole-roster",
        () -> province.let(part, room -> room.the(OpenCampaign.class).enrolNewcomers(id)));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whoComesOntoTheRosterLaterIsTakenIn(DatabaseServer server) {
    Province province = Province.on(server);
    long id = open(province, CampaignDates.ofLaw(OPENS));
    KeepRoster.NewAgency fresh =
        new KeepRoster.NewAgency(
            "990200-B2", "样板市公安局", "市公安局", AgencyLevel.DEPARTMENT, "990200", "");
    province.let(ADMIN, room -> room.the(KeepRoster.class).add(fresh));
    assertThat(province.<Integer>as(ADMIN, room -> room.the(CampaignList.class).newcomers(id)))
        .isEqualTo(1);
    assertThat(province.<Integer>as(ADMIN, room -> room.the(OpenCampaign.class).enrolNewcomers(id)))
        .isEqualTo(1);
    assertThat(province.<Integer>as(ADMIN, room -> room.the(OpenCampaign.class).enrolNewcomers(id)))
        .isZero();
    assertThat(facts(province, ADMIN, id).owed()).isEqualTo(5);
  }
}
