package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.with;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.report.Figure;

class TableRulesTest {

  @Test
  void aTableWithoutRowsIsMissingAndItsSumsStaySilent() {
    Inspection inspection = inspect(without(complete2021(), cell -> cell.table().equals("t2")));
    assertThat(SoundReport.lines(inspection)).containsExactly("TAB-01 t2");
    assertThat(inspection.outcomes().get("SUM-01")).isEqualTo(Outcome.NOT_EVALUABLE);
    assertThat(inspection.outcomes().get("SUM-04")).isEqualTo(Outcome.PASS);
    assertThat(inspection.findings().get(0).points()).isEqualByComparingTo("8");
  }

  @Test
  void twoRowsAreNoTable() {
    Predicate<Cell> others =
        cell -> cell.table().equals("t2") && !cell.row().matches("granted|carriedIn");
    assertThat(findings(without(complete2021(), others))).containsExactly("TAB-01 t2");
  }

  @Test
  void aSectionWithoutTableAndHeadingIsToldOnce() {
    AnnualReport report =
        without(complete2021(), cell -> cell.table().equals("t1"))
            .without(org.qibei.form.Section.PROACTIVE_DISCLOSURE);
    assertThat(findings(report)).containsExactly("TAB-01 t1");
  }

  @Test
  void aTableThatTheReaderCouldNotSplitIsNotCalledMissing() {
    AnnualReport report = without(complete2021(), cell -> cell.table().equals("t2"));
    assertThat(findings(Dossier.ofDocument(report).read(0.3, Set.of("t2")))).isEmpty();
  }

  @Test
  void aTableThatIsAPictureIsCalledSoInsteadOfMissing() {
    AnnualReport report = without(complete2021(), cell -> cell.table().equals("t2"));
    Dossier pictured = Dossier.ofDocument(report).pictured(Set.of("t2"));
    assertThat(findings(pictured.read(0.3, Set.of("t2")))).containsExactly("FMT-09 t2");
    assertThat(findings(pictured)).containsExactly("FMT-09 t2");
  }

  @Test
  void aRowThatIsNotThereIsMissingAndSilencesTheSumsThatNeedIt() {
    Inspection inspection =
        inspect(without(complete2021(), cell -> cell.row().equals("refused.enforcementFile")));
    assertThat(SoundReport.lines(inspection)).containsExactly("TAB-02 t2.refused.enforcementFile");
    assertThat(inspection.outcomes().get("SUM-03")).isEqualTo(Outcome.NOT_EVALUABLE);
    assertThat(inspection.outcomes().get("SUM-01")).isEqualTo(Outcome.PASS);
  }

  @Test
  void anUndividedRowOfOtherHandlingIsOneFindingOfThreePoints() {
    AnnualReportBuilder report =
        without(complete2021(), cell -> cell.row().startsWith("otherHandling")).toBuilder();
    complete2019().form().row("t2.otherHandling").orElseThrow().cells().stream()
        .forEach(cell -> report.figure(cell, Figure.of(0)));
    Inspection inspection = inspect(report.build());
    assertThat(SoundReport.lines(inspection)).containsExactly("TAB-02 t2.otherHandling");
    assertThat(inspection.findings().get(0).points()).isEqualByComparingTo("3");
  }

  @Test
  void missingRowsCostAtMostSixPoints() {
    Inspection inspection =
        inspect(without(complete2021(), cell -> cell.row().matches("(refused|unavailable)\\..*")));
    assertThat(inspection.findings()).hasSize(11);
    assertThat(inspection.score().byDimension().get(Dimension.COMPLETENESS))
        .isEqualByComparingTo("29");
  }

  @Test
  void oneRowOfOtherHandlingIsRightBefore2021() {
    assertThat(findings(complete2019())).isEmpty();
  }

  @Test
  void aColumnThatMostRowsLackIsMissing() {
    assertThat(findings(without(complete2021(), cell -> cell.column().equals("research"))))
        .containsExactly("TAB-03 t2.research");
    assertThat(findings(without(complete2021(), cell -> cell.column().equals("inForce"))))
        .containsExactly("TAB-03 t1.inForce");
  }

  @Test
  void aLostBlockOfTableThreeIsOneFinding() {
    assertThat(findings(without(complete2021(), cell -> cell.row().equals("directSuit"))))
        .containsExactly("TAB-03 t3.directSuit");
    assertThat(findings(SoundReport.without(complete2021(), "t3.review.other")))
        .containsExactly("TAB-03 t3.review.other");
  }

  @Test
  void aSingleCellThatWasNotFoundIsNoMissingColumn() {
    assertThat(findings(SoundReport.without(complete2021(), "t2.granted.research"))).isEmpty();
  }

  @Test
  void blanksAreToldCellByCellAndCapped() {
    AnnualReport report = complete2021();
    for (Cell cell : report.form().table("t1").cells()) {
      report = with(report, cell.path(), "　");
    }
    for (Cell cell : report.form().table("t3").row("review").cells()) {
      report = with(report, cell.path(), "");
    }
    Inspection inspection = inspect(report);
    assertThat(inspection.findings())
        .hasSize(15)
        .allMatch(finding -> finding.rule().equals("TAB-04"));
    assertThat(inspection.findings().get(0).declared()).contains("");
    assertThat(inspection.score().byDimension().get(Dimension.COMPLETENESS))
        .isEqualByComparingTo("29");
  }

  @Test
  void signsAreNoNumbers() {
    Inspection inspection =
        inspect(
            with(
                with(complete2021(), "t1.coercion.decisions", "/"), "t1.penalties.decisions", "—"));
    assertThat(SoundReport.lines(inspection))
        .containsExactly("TAB-05 t1.penalties.decisions", "TAB-05 t1.coercion.decisions");
    assertThat(inspection.score().total()).isEqualByComparingTo("99.5");
  }

  @Test
  void wordsAreNoNumbers() {
    assertThat(findings(with(complete2021(), "t1.coercion.decisions", "见附件")))
        .containsExactly("TAB-06 t1.coercion.decisions");
  }

  @Test
  void unitsWideDigitsAndSeparatorsAreNumbers() {
    AnnualReport report = with(complete2021(), "t1.coercion.decisions", "０");
    report = with(report, "t1.penalties.decisions", "1,234");
    assertThat(findings(with(report, "t1.licensing.decisions", "12件"))).isEmpty();
  }

  @Test
  void aLetterForZeroAndAUnitAfterAnAmountArePointedOut() {
    Inspection inspection =
        inspect(
            with(with(complete2021(), "t1.coercion.decisions", "O"), "t1.fees.amount", "251000元"));
    assertThat(inspection.findings())
        .filteredOn(finding -> finding.rule().equals("TAB-06"))
        .extracting(finding -> finding.grade() + " " + finding.severity().id())
        .containsExactly("letterZero notice", "unit notice");
  }

  @Test
  void negativeAndBrokenCountsAreIllegalAndNotSummed() {
    Inspection inspection = inspect(with(complete2021(), "t2.granted.naturalPerson", "-5"));
    assertThat(SoundReport.lines(inspection)).containsExactly("TAB-07 t2.granted.naturalPerson");
    assertThat(findings(with(complete2021(), "t1.licensing.decisions", "1.5")))
        .containsExactly("TAB-07 t1.licensing.decisions");
    assertThat(findings(with(complete2021(), "t1.fees.amount", "-0.5")))
        .containsExactly("TAB-07 t1.fees.amount");
  }

  @Test
  void aChangeOfItemsMayBeNegative() {
    assertThat(findings("TAB", with(complete2019(), "t1.penalties.itemsChange", "减12"))).isEmpty();
  }

  @Test
  void theTrialFormIsWrongFrom2021On() {
    AnnualReport report = complete2019();
    Dossier filedFor2021 = Dossier.ofDocument(report).filed(Filed.forYear(2021));
    assertThat(findings(filedFor2021))
        .contains("TAB-08 t1")
        .doesNotContain("TAB-02 t2.otherHandling");
  }

  @Test
  void aReportFor2020PublishedIn2021KeepsTheTrialForm() {
    AnnualReport report =
        complete2019().toBuilder()
            .title("示例市工业和信息化局2020年政府信息公开工作年度报告")
            .fiscalYear(2020)
            .preamble("")
            .signed(java.time.LocalDate.of(2021, 1, 27), "2021年1月27日")
            .build();
    assertThat(findings("TAB", report)).isEmpty();
  }

  private static AnnualReport without(AnnualReport report, Predicate<Cell> lost) {
    AnnualReportBuilder builder = report.toBuilder();
    report.form().cells().stream().filter(lost).forEach(builder::without);
    return builder.build();
  }
}
