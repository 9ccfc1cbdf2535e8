package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

class ScoringTest {

  private final Inspector inspector = new Inspector(RuleBook.current(), Policy.standard());

  @Test
  void aSoundReportEarnsEverything() {
    Inspection inspection = inspect(complete2021());
    assertThat(inspection.score().total()).isEqualByComparingTo("100");
    assertThat(inspection.score().band()).isEqualTo(Band.EXCELLENT);
    assertThat(inspection.noticeProposed()).isFalse();
    assertThat(inspection.score().evaluated() + inspection.notEvaluable().size())
        .isEqualTo(inspection.score().rules());
    assertThat(inspection.ruleBook()).isEqualTo("2026.1");
  }

  @Test
  void ofSeveralLatenessesOnlyTheGreatestCounts() {
    AnnualReport late =
        complete2021().toBuilder().signed(LocalDate.of(2022, 2, 1), "2022年2月1日").build();
    Filed filed =
        Filed.forYear(2021)
            .submitted(LocalDate.of(2022, 2, 10))
            .published(LocalDate.of(2022, 2, 12));
    Inspection inspection = inspect(Dossier.ofDocument(late).filed(filed));
    assertThat(inspection.findings())
        .extracting(finding -> finding.rule() + " " + Wording.points(finding.points()))
        .containsExactly("DAT-03 0", "DAT-06 12", "DAT-07 0");
    assertThat(inspection.score().total()).isEqualByComparingTo("88");
  }

  @Test
  void anOpenErrorCapsTheBandAndProposesANotice() {
    Inspection inspection = inspect(with(complete2021(), "t3.review.other", ""));
    assertThat(inspection.score().total()).isEqualByComparingTo("99.5");
    assertThat(inspection.score().band()).isEqualTo(Band.GOOD);
    assertThat(inspection.score().capped()).isTrue();
    assertThat(inspection.noticeProposed()).isTrue();
  }

  @Test
  void threeWarningsOfOneRuleProposeNoNotice() {
    AnnualReport report =
        SoundReport.saying(complete2021(), Section.OVERVIEW, "本局认真做好政府信息公开各项工作，公开信息3条，成效明显。");
    Inspection inspection = inspect(report);
    assertThat(inspection.findings()).hasSize(5);
    assertThat(inspection.noticeProposed()).isFalse();
    AnnualReport worse =
        report.toBuilder()
            .title("工信局2021年政府信息公开工作年度报告")
            .signed(Optional.empty(), Optional.empty())
            .build();
    assertThat(inspect(worse).noticeProposed()).isTrue();
  }

  @Test
  void theWaterfallAddsUpToWhatIsMissing() {
    Inspection inspection = inspect(ruined());
    Waterfall waterfall = inspector.waterfall(inspection);
    BigDecimal lost =
        waterfall.steps().stream()
            .map(Waterfall.Step::loss)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(lost)
        .isEqualByComparingTo(BigDecimal.valueOf(100).subtract(inspection.score().total()));
    assertThat(inspection.score().byDimension().get(Dimension.COMPLETENESS)).isZero();
  }

  @Test
  void theWaterfallOfAnUnreadableReportIsOneFall() {
    Inspection inspection = inspect(AnnualReport.builder(complete2021().form()).build());
    assertThat(inspector.waterfall(inspection).steps())
        .singleElement()
        .satisfies(step -> assertThat(step.loss()).isEqualByComparingTo("100"));
    assertThat(inspector.whatIf(inspection, Set.of(inspection.findings().get(0).group())))
        .isEmpty();
  }

  @Test
  void mendingIsScoredAfresh() {
    AnnualReport report =
        with(with(complete2021(), "t3.review.other", ""), "t2.newReceived.total", "13");
    Inspection inspection = inspect(report);
    assertThat(inspection.score().total()).isEqualByComparingTo("94.5");
    Score better =
        inspector.whatIf(inspection, Set.of("SUM-02:t2:error", "SUM-01:t2:error")).orElseThrow();
    assertThat(better.total()).isEqualByComparingTo("99.5");
    assertThat(better.band()).isEqualTo(Band.GOOD);
    assertThat(better.evaluated()).isEqualTo(inspection.score().evaluated());
    assertThat(better.rules()).isEqualTo(inspection.score().rules());
    Score whole =
        inspector
            .whatIf(inspection, Set.of("SUM-02:t2:error", "SUM-01:t2:error", "TAB-04:t3:error"))
            .orElseThrow();
    assertThat(whole.total()).isEqualByComparingTo("100");
    assertThat(whole.band()).isEqualTo(Band.EXCELLENT);
  }

  @Test
  void aPolicyChangesSeverityPointsCapsAndThresholds() {
    Grade lenient = new Grade(Grade.STANDARD, Severity.WARNING, new BigDecimal("0.25"));
    Policy policy =
        Policy.standard()
            .named("示例省 2025")
            .with(
                "TAB-04",
                new Policy.Setting(
                    true, Map.of(Grade.STANDARD, lenient), Optional.of(BigDecimal.ONE)))
            .without("DAT-01")
            .with(Threshold.BAND_EXCELLENT, new BigDecimal("99.9"));
    Policy stored = Policy.fromJson(policy.toJson());
    assertThat(stored).isEqualTo(policy);
    AnnualReport report =
        with(complete2021(), "t3.review.other", "").toBuilder()
            .signed(Optional.empty(), Optional.empty())
            .build();
    Inspection inspection =
        new Inspector(RuleBook.current(), stored).inspect(Dossier.ofDocument(report));
    assertThat(inspection.policy()).isEqualTo("示例省 2025");
    assertThat(SoundReport.lines(inspection)).containsExactly("TAB-04 t3.review.other");
    assertThat(inspection.score().total()).isEqualByComparingTo("99.75");
    assertThat(inspection.score().band()).isEqualTo(Band.GOOD);
    assertThat(inspection.notApplicable()).contains("DAT-01");
    assertThat(inspection.noticeProposed()).isFalse();
  }

  @Test
  void theStandardPolicyKeepsItsTextForm() {
    assertThat(Policy.fromJson(Policy.standard().toJson())).isEqualTo(Policy.standard());
  }

  @Test
  void equalCodeAndPolicyGiveEqualInspections() {
    assertThat(inspect(ruined())).isEqualTo(inspect(ruined()));
  }

  private static AnnualReport ruined() {
    AnnualReport report =
        complete2021()
            .without(Section.OVERVIEW)
            .without(Section.PROBLEMS_IMPROVEMENT)
            .without(Section.OTHER_MATTERS);
    var builder =
        report.toBuilder()
            .title("工信局")
            .preamble("如有疑问，请与本局联系，电话：0533-312068。")
            .signed(Optional.empty(), Optional.empty());
    report.form().table("t1").cells().forEach(builder::without);
    report.form().table("t2").cells().forEach(builder::without);
    report.form().table("t3").cells().forEach(cell -> builder.figure(cell.path(), ""));
    builder.preamble("本报告根据《中华人民共和国政府信息公开条例》编制，全面反映本局一年来政府信息公开工作的情况，".repeat(6));
    return builder.build();
  }
}
