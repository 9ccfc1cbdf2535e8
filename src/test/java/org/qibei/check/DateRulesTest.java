package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.report.AnnualReport;

class DateRulesTest {

  @Test
  void withoutADateTheOtherRulesOnTheDateAreSilent() {
    AnnualReport undated =
        complete2021().toBuilder().signed(Optional.empty(), Optional.empty()).build();
    Inspection inspection = inspect(undated);
    assertThat(SoundReport.lines(inspection)).containsExactly("DAT-01 report");
    assertThat(inspection.notEvaluable())
        .contains(
            new NotEvaluable("DAT-02", Input.SIGN_OFF_DATE),
            new NotEvaluable("DAT-03", Input.SIGN_OFF_DATE));
  }

  @Test
  void aReportCannotBeSignedBeforeItsYearIsOver() {
    assertThat(findings("DAT", signed("2021-01-24"))).containsExactly("DAT-02 report");
    assertThat(findings("DAT", signed("2021-12-31"))).containsExactly("DAT-02 report");
    assertThat(findings("DAT", signed("2022-01-01"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-01, week, 8, 1",
    "2022-02-07, week, 8, 7",
    "2022-02-08, weeks, 12, 8",
    "2022-03-31, weeks, 12, 59",
    "2022-04-01, months, 15, 60"
  })
  void latenessCostsByTheDay(String day, String grade, String points, String days) {
    Finding finding = inspect(signed(day)).findings().get(0);
    assertThat(finding.rule()).isEqualTo("DAT-03");
    assertThat(finding.grade()).isEqualTo(grade);
    assertThat(finding.points()).isEqualByComparingTo(points);
    assertThat(finding.expected()).contains("2022-01-31");
    assertThat(finding.difference()).contains(days);
  }

  @Test
  void aCorrectionMayBearTheDayOnWhichItWasCorrected() {
    Dossier first =
        Dossier.ofDocument(signed("2022-01-28"))
            .filed(Filed.forYear(2021).submitted(LocalDate.of(2022, 1, 5)));
    assertThat(findings("DAT-08", first)).containsExactly("DAT-08 report");
    Dossier corrected = first.filed(first.filed().handedIn(LocalDate.of(2022, 1, 28)));
    assertThat(findings("DAT-08", corrected)).isEmpty();
  }

  @Test
  void aReportThatCameInTimeIsNotLateForBeingCorrectedLater() {
    Filed inTime = Filed.forYear(2021).submitted(LocalDate.of(2022, 1, 20));
    Dossier corrected =
        Dossier.ofDocument(signed("2022-02-21")).filed(inTime.handedIn(LocalDate.of(2022, 2, 21)));
    assertThat(findings("DAT-03|DAT-06|DAT-08", corrected)).isEmpty();
    Dossier late =
        Dossier.ofDocument(signed("2022-02-21"))
            .filed(
                Filed.forYear(2021)
                    .submitted(LocalDate.of(2022, 2, 21))
                    .handedIn(LocalDate.of(2022, 2, 21)));
    assertThat(findings("DAT-03", late)).containsExactly("DAT-03 report");
  }

  @Test
  void theLastDayIsInTime() {
    assertThat(findings("DAT", signed("2022-01-31"))).isEmpty();
  }

  @Test
  void aGovernmentHasUntilMarchAndItsOfficeHasNot() {
    AnnualReport march = signed("2022-03-20");
    Dossier dossier = Dossier.ofDocument(march);
    assertThat(findings("DAT", dossier.of(AgencyFacts.unknown().at(Level.GOVERNMENT)))).isEmpty();
    AnnualReport office = march.toBuilder().agencyName("示例市人民政府办公厅").build();
    assertThat(findings("DAT", office)).containsExactly("DAT-03 report");
    AnnualReport zone = march.toBuilder().agencyName("示例综合实验区管委会").build();
    assertThat(findings("DAT", zone)).isEmpty();
  }

  @Test
  void aTownHasTheLocalDayOnly() {
    Dossier town =
        Dossier.ofDocument(signed("2022-04-20")).of(AgencyFacts.unknown().at(Level.TOWN));
    assertThat(inspect(town).notApplicable()).contains("DAT-03");
    Dossier due = town.filed(Filed.forYear(2021).dueLocally(LocalDate.of(2022, 2, 20)));
    Inspection inspection = inspect(due);
    assertThat(inspection.findings().get(0))
        .returns("local", Finding::grade)
        .returns(Severity.WARNING, Finding::severity);
  }

  @Test
  void missingTheLocalDayOnlyIsAWarning() {
    Dossier dossier =
        Dossier.ofDocument(signed("2022-01-29"))
            .filed(Filed.forYear(2021).dueLocally(LocalDate.of(2022, 1, 26)));
    assertThat(inspect(dossier).findings().get(0).points()).isEqualByComparingTo("2");
  }

  @Test
  void thePeriodIsTheWholeYear() {
    Inspection inspection = inspect(period("自2021年1月1日起至2021年11月30日止"));
    assertThat(inspection.findings())
        .filteredOn(finding -> finding.rule().startsWith("DAT"))
        .extracting(finding -> finding.rule() + " " + finding.expected().orElse(""))
        .containsExactly("DAT-04 2021-01-01/2021-12-31");
    assertThat(findings("DAT", period("为2021年1月1日至12月31日"))).isEmpty();
  }

  @Test
  void whatTheReportCoversIsItsPeriod() {
    AnnualReport covering =
        complete2021().toBuilder().preamble("本报告共六部分，涵盖2021年1月1日至12月21日示例市商务局信息公开工作情况。").build();
    assertThat(findings("DAT", covering)).containsExactly("DAT-04 report");
  }

  @Test
  void aPeriodOfAnotherYearUnderTheRightTitleIsAWrongPeriod() {
    assertThat(findings("DAT", period("自2020年1月1日起至2020年12月31日止")))
        .containsExactly("DAT-04 report");
  }

  @Test
  void anAgencyFoundedWithinTheYearIsWarnedOnly() {
    Dossier dossier =
        Dossier.ofDocument(period("自2021年3月1日起至2021年12月31日止"))
            .of(AgencyFacts.unknown().reorganised(LocalDate.of(2021, 3, 1)));
    assertThat(inspect(dossier).findings())
        .filteredOn(finding -> finding.rule().startsWith("DAT"))
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(tuple("DAT-04", Severity.WARNING));
  }

  @Test
  void aReportThatStatesNoPeriodLeavesTheQuestionOpen() {
    AnnualReport silent = complete2021().toBuilder().preamble("").build();
    assertThat(inspect(silent).notEvaluable())
        .contains(new NotEvaluable("DAT-04", Input.STATED_PERIOD));
  }

  @Test
  void aTitleOfAnotherYearDisagrees() {
    assertThat(findings("DAT", titled("示例市工业和信息化局2022年政府信息公开工作年度报告", 2022)))
        .containsExactly("DAT-05 report");
  }

  @Test
  void lastYearsReportHandedInIsToldOnce() {
    Dossier dossier = Dossier.ofDocument(complete2021()).filed(Filed.forYear(2022));
    assertThat(findings("DAT", dossier)).contains("DAT-05 report").doesNotContain("DAT-04 report");
  }

  private static AnnualReport signed(String day) {
    return complete2021().toBuilder().signed(LocalDate.parse(day), day).build();
  }

  private static AnnualReport period(String words) {
    return complete2021().toBuilder().preamble("本报告所列数据的统计期限" + words + "。").build();
  }

  private static AnnualReport titled(String title, int year) {
    return complete2021().toBuilder().title(title).fiscalYear(year).build();
  }
}
