package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.Refused.refused;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.campaign.CampaignDates;
import org.qibei.filing.ExemptAgency;
import org.qibei.filing.ExemptionOf;
import org.qibei.filing.OpenCampaign;
import org.qibei.filing.StartDraft;
import org.qibei.message.RemindMissing;
import org.qibei.platform.NotFound;
import org.qibei.platform.Subject;
import org.qibei.scorecard.Exempted;
import org.qibei.scorecard.Missing;
import org.qibei.scorecard.YearProgress;

/** An agency that was merged or abolished owes nothing, and owes again when that was an error. */
class ExemptionIT {
  private static final String ADMIN = "administrator-990101";

  @ParameterizedTest
  @MethodSource("org.qibei.integration.Databases#all")
  void whoIsExemptedOwesNothingUntilItIsTakenBack(DatabaseServer server) {
    Province province = opened(server);
    long filing = progress(province).missing().get(0).filingId();
    String said =
        province.as(
            ADMIN,
            room -> {
              room.the(ExemptAgency.class).exempt(filing, " 并入示例市教育局 ");
              return room.the(Subject.class).detail().orElseThrow();
            });
    assertThat(said).isEqualTo("并入示例市教育局");
    assertThat(progress(province).sum().owed()).isZero();
    assertThat(progress(province).missing()).isEmpty();
    assertThat(progress(province).exempted())
        .containsExactly(new Exempted(filing, "示例县教育局", "示例县", "并入示例市教育局"));
    assertThat(reminded(province)).isZero();
    assertThatThrownBy(
            () ->
                province.let(
                    "clerk-990101",
                    room -> room.the(StartDraft.class).fromEmptyForm(filing, false)))
        .satisfies(refused("refusals.filing.not-editable"));

    province.let(ADMIN, room -> room.the(ExemptAgency.class).takeBack(filing, "尚未撤销"));
    assertThat(progress(province).missing()).extracting(Missing::filingId).containsExactly(filing);
    assertThat(progress(province).exempted()).isEmpty();
    assertThat(duty(province, ADMIN, filing).reason()).isEmpty();
    assertThat(duty(province, ADMIN, filing).facts().latestStep().orElseThrow().reason())
        .contains("尚未撤销");
    assertThat(reminded(province)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.integration.Databases#all")
  void onlyTheOwnAdministratorExemptsAndSaysWhy(DatabaseServer server) {
    Province province = opened(server);
    long filing = progress(province).missing().get(0).filingId();
    assertThatThrownBy(() -> exempt(province, ADMIN, filing, " "))
        .satisfies(refused("refusals.filing.reason-needed"));
    assertThatThrownBy(
            () -> province.let(ADMIN, room -> room.the(ExemptAgency.class).takeBack(filing, "x")))
        .satisfies(refused("refusals.filing.other-status"));
    for (String other :
        new String[] {"administrator-990200", "auditor-990101", "reviewer-990101"}) {
      assertThatThrownBy(() -> exempt(province, other, filing, "并入")).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> duty(province, other, filing)).isInstanceOf(NotFound.class);
    }
    exempt(province, "administrator-990000", filing, "并入");
    assertThat(duty(province, ADMIN, filing).isExempt()).isTrue();
  }

  private static Province opened(DatabaseServer server) {
    Province province = Province.on(server);
    CampaignDates law = CampaignDates.ofLaw(LocalDate.of(2026, 1, 4));
    province.let(
        "administrator-990000", room -> room.the(OpenCampaign.class).open(2025, law, true, false));
    return province;
  }

  private static YearProgress.Overview progress(Province province) {
    return province.as(ADMIN, room -> room.the(YearProgress.class).show(2025, "990101"));
  }

  private static int reminded(Province province) {
    return province
        .<RemindMissing.Reminded>as(
            ADMIN, room -> room.the(RemindMissing.class).remind(2025, "990101"))
        .agencies();
  }

  private static ExemptionOf.Duty duty(Province province, String who, long filing) {
    return province.as(who, room -> room.the(ExemptionOf.class).duty(filing));
  }

  private static void exempt(Province province, String who, long filing, String reason) {
    province.let(who, room -> room.the(ExemptAgency.class).exempt(filing, reason));
  }
}
