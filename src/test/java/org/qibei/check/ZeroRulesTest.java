package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.SoundReport.with;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

class ZeroRulesTest {

  @Test
  void allZerosAreToBeConfirmedAndHideTheSmallerHint() {
    assertThat(findings(zeros("t1", "t2", "t3"))).containsExactly("ZER-01 report");
  }

  @Test
  void onceConfirmedTheyCostNothing() {
    Dossier dossier = Dossier.ofDocument(zeros("t1", "t2", "t3"));
    Inspection before = inspect(dossier);
    assertThat(before.score().total()).isEqualByComparingTo("98");
    Set<String> confirmed = Set.of(before.findings().get(0).fingerprint());
    Inspection after =
        new Inspector(RuleBook.current(), Policy.standard()).inspect(dossier, confirmed);
    assertThat(after.score().total()).isEqualByComparingTo("100");
    assertThat(after.findings()).isEmpty();
    assertThat(after.waived()).hasSize(1);
    assertThat(after.outcomes().get("ZER-01")).isEqualTo(Outcome.WAIVED);
  }

  @Test
  void blanksAreNotZerosButDoNotHideThem() {
    assertThat(findings(with(zeros("t1", "t2", "t3"), "t3.review.total", "")))
        .containsExactly("TAB-04 t3.review.total", "ZER-01 report");
  }

  @Test
  void cellsThatNobodyCouldReadLeaveItOpenWhetherAllIsZero() {
    AnnualReport torn = SoundReport.without(zeros("t1", "t2", "t3"), "t1.licensing.decisions");
    Dossier dossier = Dossier.ofDocument(torn).read(1, Set.of("t1.licensing.decisions"));
    Inspection inspection = inspect(dossier);
    assertThat(SoundReport.lines(inspection)).noneMatch(line -> line.startsWith("ZER"));
    assertThat(inspection.outcomes().get("ZER-01")).isEqualTo(Outcome.NOT_EVALUABLE);
  }

  @Test
  void noRequestAndNoDisputeIsPointedOutAtNoCost() {
    Inspection inspection = inspect(zeros("t2", "t3"));
    assertThat(SoundReport.lines(inspection)).containsExactly("ZER-02 t2");
    assertThat(inspection.score().total()).isEqualByComparingTo("100");
  }

  @Test
  void disputesAloneZeroIsNothingToSpeakOf() {
    assertThat(findings(zeros("t3"))).isEmpty();
  }

  @Test
  void aTableWithoutANumberLeavesTheQuestionOpen() {
    AnnualReport report = zeros("t1", "t2");
    for (Cell cell : report.form().table("t3").cells()) {
      report = with(report, cell.path(), "");
    }
    assertThat(inspect(report).notEvaluable()).contains(new NotEvaluable("ZER-01", Input.FIGURES));
  }

  private static AnnualReport zeros(String... tables) {
    AnnualReport report = complete2021();
    if (List.of(tables).contains("t2")) {
      String words = report.section(Section.OVERVIEW).orElseThrow().text();
      words = words.replace("行政许可结果和", "").replaceAll("收到申请12件，[^。]*", "未收到政府信息公开申请");
      report = saying(report, Section.OVERVIEW, words);
    }
    for (String table : tables) {
      for (Cell cell : report.form().table(table).cells()) {
        report = with(report, cell.path(), "0");
      }
    }
    return report;
  }
}
