package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** Bands, notices and grades at their edges. */
class GradesTest {

  private static Policy grading(String rule, Severity severity, String points) {
    Grade grade = new Grade(Grade.STANDARD, severity, new BigDecimal(points));
    return Policy.standard()
        .with(rule, new Policy.Setting(true, Map.of(Grade.STANDARD, grade), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "100, EXCELLENT",
    "90, EXCELLENT",
    "89.9, GOOD",
    "70, GOOD",
    "69.9, PASS",
    "60, PASS",
    "59.9, FAIL"
  })
  void aBandBeginsWithItsThreshold(BigDecimal total, Band band) {
    assertThat(Band.of(total, Policy.standard())).isEqualTo(band);
  }

  @Test
  void aDearerFaultIsNoLateness() {
    AnnualReport late =
        with(complete2021(), "t3.review.other", "").toBuilder()
            .signed(LocalDate.of(2022, 2, 1), "2022年2月1日")
            .build();
    Policy dear =
        grading("TAB-04", Severity.ERROR, "20")
            .with("TAB-04", new Policy.Setting(true, dear(), Optional.of(BigDecimal.TEN)));
    assertThat(new Inspector(RuleBook.current(), dear).inspect(Dossier.ofDocument(late)).findings())
        .extracting(finding -> finding.rule() + " " + Wording.points(finding.points()))
        .containsExactly("TAB-04 10", "DAT-03 8");
  }

  private static Map<String, Grade> dear() {
    return Map.of(
        Grade.STANDARD, new Grade(Grade.STANDARD, Severity.ERROR, BigDecimal.valueOf(20)));
  }

  @Test
  void hintsOfThreeRulesProposeNoNotice() {
    AnnualReport report =
        SoundReport.saying(
            complete2021(),
            Section.OTHER_MATTERS,
            "2021年未收取信息处理费。公布了《主动公开基本目录（2021年版），工作仍有差距,主要是解读较少,进一步进一步加强学习。");
    Inspection inspection = inspect("FMT-0[345]", report);
    assertThat(inspection.findings())
        .extracting(Finding::rule)
        .contains("FMT-03", "FMT-04", "FMT-05");
    assertThat(inspection.noticeProposed()).isFalse();
  }

  @Test
  void faultsAreCountedBySeverityAsPeopleReadThem() {
    AnnualReport report = with(complete2021(), "t3.review.other", "");
    report = with(report, "t3.review.pending", "");
    report = with(report, "t1.coercion.decisions", "O");
    Inspection inspection = inspect("TAB-0[46]", report);
    assertThat(inspection.findings()).hasSize(3);
    assertThat(Inspection.items(inspection.findings(), Severity.ERROR)).isEqualTo(1);
    assertThat(Inspection.items(inspection.findings(), Severity.HINT)).isEqualTo(1);
    assertThat(Inspection.items(inspection.findings(), Severity.WARNING)).isZero();
    assertThat(inspection.hasError()).isTrue();
    assertThat(inspect("TAB-06", report).hasError()).isFalse();
  }

  @Test
  void aPinnedPolicyHasTheGradesOfTheBookAndItsOwn() {
    Policy pinned = grading("TAB-04", Severity.HINT, "0").pinned(RuleBook.current());
    assertThat(pinned.settings().get("TAB-04").grades().get(Grade.STANDARD))
        .isEqualTo(new Grade(Grade.STANDARD, Severity.HINT, BigDecimal.ZERO));
    assertThat(pinned.settings().get("XTB-01").grades().keySet())
        .containsExactlyInAnyOrder(Grade.STANDARD, "rounded");
    assertThat(pinned.settings().get("XTB-01").cap()).isEmpty();
    assertThat(pinned.thresholds()).hasSize(Threshold.values().length);
  }

  @Test
  void aPolicyNamesTheLocalRulesThatMayBeOutOfForce() {
    Policy policy = Policy.standard().withDoubtfulBases(List.of("示例省政府信息公开办法"));
    assertThat(policy.doubtfulBases()).containsExactly("示例省政府信息公开办法");
    assertThat(Policy.fromJson(policy.toJson())).isEqualTo(policy);
  }

  @Test
  void aPolicyOfOldWithoutSuchAListHasTheStandardOne() {
    String old = "{\"name\":\"old\",\"rules\":{},\"thresholds\":{},\"provincialItems\":[]}";
    Policy policy = Policy.fromJson(old);
    assertThat(policy.doubtfulBases()).isEqualTo(Policy.standard().doubtfulBases());
    assertThat(policy.province()).isEmpty();
    assertThat(policy.name()).isEqualTo("old");
  }
}
