package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** What the reader may only have failed to make out is nobody's fault. */
class AbsenceTest {

  @Test
  void aTableWhoseWordsStandInTheTextIsNotCalledMissing() {
    AnnualReport report = withoutTable("t2");
    String run = "一、本年新收政府信息公开申请数量0000000二、上年结转政府信息公开申请数量0000000四、结转下年度继续办理0000000";
    AnnualReport runTogether = report.toBuilder().preamble(report.preamble() + run).build();
    assertThat(findings(report)).containsExactly("TAB-01 t2");
    assertThat(findings(runTogether)).isEmpty();
    assertThat(inspect(runTogether).notEvaluable())
        .contains(new NotEvaluable("TAB-01", Input.CONFIRMATION));
  }

  @Test
  void threeHeadsOfColumnsInTheTextAreATraceOfTheTable() {
    AnnualReport report = withoutTable("t1");
    assertThat(beside(report, "本年制发件数本年废止件数现行有效件数")).isEmpty();
    assertThat(beside(report, "本年制发件数本年废止件数")).containsExactly("TAB-01 t1");
  }

  @Test
  void shortWordsOfATableStandAnywhereAndAreNoTrace() {
    AnnualReport report = withoutTable("t3");
    assertThat(beside(report, "结果维持，结果纠正，其他结果")).isEmpty();
    assertThat(beside(report, "结果维持，结果纠正，总计")).containsExactly("TAB-01 t3");
  }

  private static List<String> beside(AnnualReport report, String words) {
    return findings("TAB-01", report.toBuilder().preamble(report.preamble() + words).build());
  }

  @Test
  void aSectionWhoseHeadingStandsInAnotherIsNotCalledMissing() {
    AnnualReport report = complete2021().without(Section.OTHER_MATTERS);
    String words = report.section(Section.PROBLEMS_IMPROVEMENT).orElseThrow().text();
    AnnualReport runTogether =
        SoundReport.saying(
            report, Section.PROBLEMS_IMPROVEMENT, words + "六、其他需要报告的事项2021年未收取信息处理费。");
    assertThat(findings(runTogether)).isEmpty();
    assertThat(inspect(runTogether).outcomes().get("SEC-03")).isEqualTo(Outcome.NOT_EVALUABLE);
  }

  @Test
  void aRowBesideADoubtedRowIsNotCalledMissing() {
    AnnualReportBuilder report = complete2021().toBuilder();
    complete2021()
        .form()
        .row("t2.notHandled.repeated")
        .orElseThrow()
        .cells()
        .forEach(report::without);
    Dossier dossier = Dossier.ofDocument(report.build());
    assertThat(findings(dossier)).containsExactly("TAB-02 t2.notHandled.repeated");
    assertThat(findings(dossier.read(0.8, Set.of("t2.notHandled.petition.total")))).isEmpty();
  }

  @Test
  void aColumnOfDoubtedCellsIsNotCalledMissing() {
    AnnualReport report =
        SoundReport.without(
            SoundReport.without(complete2021(), "t1.regulations.repealed"),
            "t1.normativeDocuments.repealed");
    Dossier dossier = Dossier.ofDocument(report);
    assertThat(findings(dossier)).containsExactly("TAB-03 t1.repealed");
    assertThat(findings(dossier.read(0.8, Set.of("t1.regulations.repealed")))).isEmpty();
  }

  private static AnnualReport withoutTable(String table) {
    AnnualReportBuilder report = complete2021().toBuilder();
    complete2021().form().table(table).cells().forEach(report::without);
    return report.build();
  }
}
