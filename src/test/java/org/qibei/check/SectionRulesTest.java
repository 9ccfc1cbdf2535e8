package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.form.Section.OTHER_MATTERS;
import static org.qibei.form.Section.OVERVIEW;
import static org.qibei.form.Section.PROACTIVE_DISCLOSURE;
import static org.qibei.form.Section.PROBLEMS_IMPROVEMENT;
import static org.qibei.form.Section.REQUESTS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

class SectionRulesTest {

  @Test
  void soundReportsHaveNoFinding() {
    assertThat(findings(complete2021())).isEmpty();
    assertThat(findings(complete2019())).isEmpty();
  }

  @Test
  void anEmptyDocumentIsUnreadableAndNothingElseIsSaid() {
    AnnualReport empty =
        AnnualReport.builder(complete2021().form()).title("示例市2021年政府信息公开工作年度报告").build();
    Inspection inspection = inspect(empty);
    assertThat(SoundReport.lines(inspection)).containsExactly("SEC-01 report");
    assertThat(inspection.score().total()).isZero();
    assertThat(inspection.score().band()).isEqualTo(Band.FAIL);
    assertThat(inspection.score().evaluated()).isEqualTo(1);
    assertThat(inspection.outcomes().get("SUM-01")).isEqualTo(Outcome.NOT_EVALUABLE);
  }

  @Test
  void garbledTextIsUnreadable() {
    String garbled = "\uE123\uFFFD".repeat(100);
    assertThat(findings(saying(complete2021(), OVERVIEW, garbled)))
        .containsExactly("SEC-01 report");
  }

  @Test
  void littleTextWithWholeTablesIsReadable() {
    AnnualReport terse = complete2021().toBuilder().preamble("").build();
    for (Section section : new Section[] {OVERVIEW, PROBLEMS_IMPROVEMENT}) {
      terse = saying(terse, section, "");
    }
    assertThat(findings(terse)).doesNotContain("SEC-01 report");
  }

  @Test
  void contentWithoutItsHeadingLacksTheHeading() {
    AnnualReport report = complete2021();
    String words = report.section(OVERVIEW).orElseThrow().text();
    report =
        report.toBuilder()
            .section(OVERVIEW, SectionText.withoutHeading(words))
            .section(REQUESTS, SectionText.withoutHeading(""))
            .build();
    assertThat(findings(report)).containsExactly("SEC-02 overview", "SEC-02 requests");
  }

  @Test
  void anotherWordingOfTheHeadingIsAHeading() {
    SectionText other = SectionText.of("三、行政机关收到和处理政府信息公开申请情况", "");
    assertThat(findings(complete2021().toBuilder().section(REQUESTS, other).build())).isEmpty();
  }

  @Test
  void aTableWithoutItsSectionLacksTheHeading() {
    assertThat(findings(complete2021().without(PROACTIVE_DISCLOSURE)))
        .containsExactly("SEC-02 proactiveDisclosure");
  }

  @Test
  void aMissingSectionIsToldOnceAndSilencesTheRulesOnItsContent() {
    Inspection inspection = inspect(complete2021().without(OVERVIEW));
    assertThat(SoundReport.lines(inspection)).containsExactly("SEC-03 overview");
    assertThat(inspection.notEvaluable()).contains(new NotEvaluable("SEC-06", Input.SECTION));
    assertThat(findings(complete2021().without(PROBLEMS_IMPROVEMENT)))
        .containsExactly("SEC-03 problemsImprovement");
    assertThat(findings(complete2021().without(OTHER_MATTERS)))
        .containsExactly("SEC-03 otherMatters");
  }

  @Test
  void aHeadingWithAFewCharactersHasNoContent() {
    assertThat(findings(saying(complete2021(), PROBLEMS_IMPROVEMENT, "问题和改进见附件")))
        .containsExactly("SEC-03 problemsImprovement");
  }

  @Test
  void noneIsContentUnderOtherMatters() {
    assertThat(findings(saying(complete2019(), OTHER_MATTERS, "无"))).isEmpty();
  }

  @Test
  void aTopicWithoutASubheadingIsMissing() {
    String words = "本局成立领导小组，公开信息3条。\n（一）主动公开情况。略。\n（二）依申请公开情况。略。\n（三）信息管理情况。略。\n（四）平台载体建设方面。";
    Inspection inspection = inspect(saying(complete2021(), OVERVIEW, words));
    assertThat(SoundReport.lines(inspection)).containsExactly("SEC-06 overview");
    assertThat(inspection.findings().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(inspection.findings().get(0).expected()).contains("supervision");
  }

  @Test
  void aTopicInRunningTextIsAHintAtHalfThePoints() {
    String words =
        complete2021().section(OVERVIEW).orElseThrow().text().replace("（五）监督保障。安排", "同时加强监督保障，安排");
    Finding finding = inspect(saying(complete2021(), OVERVIEW, words)).findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.HINT);
    assertThat(finding.points()).isEqualByComparingTo("0.5");
  }

  @Test
  void beforeTheRevisedFormatAMissingTopicIsAHint() {
    Inspection inspection =
        inspect(saying(complete2019(), OVERVIEW, "2019年，本局认真做好政府信息公开各项工作，公开信息3条，成效明显。"));
    assertThat(inspection.findings()).hasSize(5);
    assertThat(inspection.findings()).allMatch(finding -> finding.severity() == Severity.HINT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（一）主动公开、依申请公开。略。\n（二）政府信息管理方面。略。\n（三）精细化建设公开平台。略。\n（四）常态化开展监督管理。略。",
        "1.主动公开\n略\n2.依申请公开\n略\n3.信息管理\n略\n4.平台建设\n略\n5.监督保障\n略",
        "主动公开：略。\n依申请公开：略。\n政府信息管理：略。\n信息公开平台建设：略。\n监督保障：略。",
        "一年来工作有序。（一）主动公开方面。略。（二）依申请公开方面。略。（三）政府信息管理方面。略。（四）平台建设方面。略。（五）监督保障方面。略。"
      })
  void subheadingsOfAnyStyleCount(String words) {
    assertThat(findings(saying(complete2021(), OVERVIEW, words + "公开信息3条。"))).isEmpty();
  }

  @Test
  void bothHalvesOfSectionFiveAreDue() {
    assertThat(
            inspect(saying(complete2021(), PROBLEMS_IMPROVEMENT, "一年来各项工作取得明显成效，群众十分满意。"))
                .findings())
        .extracting(finding -> finding.expected().orElse(""))
        .containsExactly("problems", "improvement");
    assertThat(findings(saying(complete2021(), PROBLEMS_IMPROVEMENT, "公开的广度和深度还不够，渠道不多。")))
        .containsExactly("SEC-07 problemsImprovement");
  }

  @Test
  void problemAndMeasureMayShareAParagraph() {
    assertThat(findings(saying(complete2021(), PROBLEMS_IMPROVEMENT, "解读形式仍有改进的空间，下一步将丰富形式。")))
        .isEmpty();
  }

  @Test
  void theProcessingFeeMustBeNamed() {
    Inspection inspection = inspect(saying(complete2021(), OTHER_MATTERS, "无其他需要报告的事项。"));
    assertThat(SoundReport.lines(inspection)).startsWith("SEC-09 otherMatters");
    assertThat(inspection.findings().get(0).severity()).isEqualTo(Severity.ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "依据《政府信息公开信息处理费管理办法》的规定，我单位暂未开始收取相关费用。",
        "（一）信息处理费\n按规定执行。\n（二）建议提案\n2021年办理13件，未收取任何费用。"
      })
  void aFeeWithoutPeriodOrResultIsAHint(String words) {
    Inspection inspection = inspect(saying(complete2021(), OTHER_MATTERS, words));
    assertThat(SoundReport.lines(inspection)).startsWith("SEC-09 otherMatters");
    assertThat(inspection.findings().get(0).grade()).isEqualTo("incomplete");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年，无收取信息处理费情况。",
        "2021年度本机关未收取信息公开处理费。",
        "全年实际收取信息处理费共计400元。",
        "（一）收取信息处理费情况\n本年度没有产生相关费用。",
        "2021年对25件申请收取了信息处理费2950元。",
        "２０２１年收取信息处理费０元。",
        "本年度发出收费通知的件数和总金额、实际收取的总金额均为0。",
        "2021年本局没有发出收费通知，未收取费用。"
      })
  void periodAndResultInAnyWordsAreEnough(String words) {
    assertThat(findings("SEC-09", saying(complete2021(), OTHER_MATTERS, words))).isEmpty();
  }

  @Test
  void theFeeIsNotDueBefore2021() {
    Inspection inspection = inspect(complete2019());
    assertThat(inspection.notApplicable()).contains("SEC-09", "LEG-01");
  }
}
