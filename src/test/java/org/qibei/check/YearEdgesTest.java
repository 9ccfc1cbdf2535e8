package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.SoundReport.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.check.rule.year.RollForwardBroken;
import org.qibei.check.rule.zero.AllTablesZero;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** Where one year follows from the other, and where nothing is said. */
class YearEdgesTest {

  private static Dossier in2022(AnnualReport now, AnnualReport before) {
    return Dossier.ofDocument(now).filed(Filed.forYear(2022)).after(before);
  }

  private static Dossier says(String words, AnnualReport before) {
    return in2022(saying(complete2021(), Section.OVERVIEW, words), before);
  }

  private static AnnualReport tenRequests() {
    return with(complete2021(), "t2.newReceived.total", "10");
  }

  @ParameterizedTest
  @CsvSource({
    "收到政府信息公开申请12件，同比增长20%。, PASS",
    "收到政府信息公开申请12件，同比增长21%。, PASS",
    "收到政府信息公开申请12件，同比增长21.1%。, FAIL",
    "收到政府信息公开申请12件，同比增长50%。, FAIL",
    "收到政府信息公开申请12件，比上年增加3件。, FAIL",
    "2021年收到政府信息公开申请12件，比上年增加3件。, PASS",
    "收到政府信息公开申请12件，与上年持平。, FAIL",
    "收到政府信息公开申请12件，与上年办理数量持平。, PASS"
  })
  void aStatedChangeIsHeldAgainstLastYearsFigure(String words, Outcome outcome) {
    AnnualReport before = with(tenRequests(), "t2.resultTotal.total", "12");
    before = with(before, "t2.carriedIn.total", "0");
    assertThat(inspect("XYR-04", says(words, before)).outcomes().get("XYR-04")).isEqualTo(outcome);
  }

  @Test
  void nothingGrowsByAShareOfNothing() {
    AnnualReport none = with(tenRequests(), "t2.newReceived.total", "0");
    AnnualReport before = with(none, "t2.carriedIn.total", "0");
    assertThat(findings("XYR-04", says("收到政府信息公开申请12件，同比增长100%。", before))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"收到政府信息公开申请12件, PASS", "全市共收到政府信息公开申请12件, FAIL"})
  void aGovernmentsOwnOfficeIsNotItsRegion(String words, Outcome outcome) {
    Dossier government =
        says(words + "，比上年增加3件。", tenRequests())
            .of(AgencyFacts.named("示例市人民政府").at(Level.GOVERNMENT));
    assertThat(inspect("XYR-04", government).outcomes().get("XYR-04")).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 40, PASS",
    "10, 41, FAIL",
    "41, 10, FAIL",
    "9, 2, PASS",
    "10, 2, FAIL",
    "0, 1, FAIL",
    "0, 0, PASS"
  })
  void aFigureJumpsBeyondFourTimesTheOther(String now, String before, Outcome outcome) {
    String path = "t1.penalties.decisions";
    Dossier dossier = in2022(with(complete2021(), path, now), with(complete2021(), path, before));
    assertThat(findings("XYR-05", dossier).contains("XYR-05 " + path))
        .isEqualTo(outcome == Outcome.FAIL);
  }

  @Test
  void applicantsAreComparedWhereTheTotalsAgree() {
    AnnualReport before = with(complete2021(), "t2.carriedOut.naturalPerson", "0");
    before = with(with(before, "t2.carriedOut.business", "1"), "t2.carriedOut.total", "1");
    Inspection inspection = inspect("XYR-01", in2022(complete2021(), before));
    assertThat(inspection.findings())
        .extracting(
            finding -> finding.place() + " " + finding.grade() + " " + finding.difference().get())
        .containsExactly("t2.carriedIn.naturalPerson column 1", "t2.carriedIn.business column -1");
    AnnualReport more = with(before, "t2.carriedOut.total", "2");
    assertThat(findings("XYR-01", in2022(complete2021(), more)))
        .containsExactly("XYR-01 t2.carriedIn.total");
  }

  @Test
  void documentsInForceAreLastYearsWithTheNewAndWithoutTheRepealed() {
    AnnualReport now = with(complete2021(), "t1.normativeDocuments.repealed", "2");
    Dossier dossier = in2022(now, complete2021());
    assertThat(RollForwardBroken.ofDocumentsInForce().concerns(dossier)).isTrue();
    assertThat(RollForwardBroken.ofDocumentsInForce().examine(dossier))
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.place().id()).isEqualTo("t1.normativeDocuments.inForce");
              assertThat(flaw.declared()).contains("5");
              assertThat(flaw.expected()).contains("4");
              assertThat(flaw.difference()).contains("1");
            });
    Dossier trial = in2022(complete2021(), complete2019());
    assertThat(RollForwardBroken.ofDocumentsInForce().concerns(trial)).isFalse();
    assertThat(RollForwardBroken.ofItems().concerns(trial)).isFalse();
    assertThat(RollForwardBroken.ofDocumentsInForce().concerns(Dossier.ofDocument(complete2021())))
        .isTrue();
  }

  @Test
  void itemsOfLastYearAreThoseOfItsReportWithTheirChange() {
    Dossier dossier = Dossier.ofDocument(complete2019()).after(complete2019());
    assertThat(RollForwardBroken.ofItems().examine(dossier))
        .singleElement()
        .satisfies(
            flaw -> {
              assertThat(flaw.place().id()).isEqualTo("t1.licensing.itemsLastYear");
              assertThat(flaw.declared()).contains("15");
              assertThat(flaw.expected()).contains("12");
            });
  }

  @ParameterizedTest
  @CsvSource({"4, FAIL", "5, PASS"})
  void aStockThatWasRepealedHasNotVanished(String repealed, Outcome outcome) {
    AnnualReport now = with(complete2021(), "t1.normativeDocuments.inForce", "0");
    now = with(now, "t1.normativeDocuments.repealed", repealed);
    assertThat(inspect("ZER-06", in2022(now, complete2021())).outcomes().get("ZER-06"))
        .isEqualTo(outcome);
  }

  @Test
  void aStockOfUnknownRepealsIsNotSpokenOf() {
    AnnualReport now = with(complete2021(), "t1.normativeDocuments.inForce", "0");
    now = with(now, "t1.normativeDocuments.repealed", "见附件");
    assertThat(findings("ZER-06", in2022(now, complete2021()))).isEmpty();
  }

  @Test
  void onlyNothingButZeroIsAllZero() {
    AnnualReportBuilder zero = complete2021().toBuilder();
    complete2021().form().cells().stream().map(Cell::path).forEach(path -> zero.figure(path, "0"));
    assertThat(AllTablesZero.isTrueOf(zero.build())).isTrue();
    assertThat(AllTablesZero.isTrueOf(with(zero.build(), "t3.review.total", "1"))).isFalse();
    assertThat(AllTablesZero.isTrueOf(complete2021())).isFalse();
  }
}
