package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** Dates that no calendar has, years that disagree, and whom a deadline concerns. */
class DateEdgesTest {

  private static AnnualReport closing(String words) {
    return complete2021().toBuilder().signed(Optional.empty(), Optional.of(words)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "2022年2月30日, 2022年2月30日",
    "2022年13月1日, 2022年13月1日",
    "2022年0月1日, 2022年0月1日",
    "2022年1月0日, 2022年1月0日",
    "2022年4月31日, 2022年4月31日",
    "示例市工业和信息化局2022年2月29日, 2022年2月29日"
  })
  void aClosingDateThatNoCalendarHasIsToldAndNotCalledMissing(String words, String date) {
    assertThat(inspect("DAT-08", closing(words)).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.declared()).contains(date));
    assertThat(findings("DAT-01", closing(words))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2022年1月31日", "2022年12月1日", "2022年1月1日", "2024年2月29日", "会议于2022年2月30日召开，特此说明"})
  void otherClosingWordsAreNoImpossibleDate(String words) {
    assertThat(findings("DAT-08", closing(words))).isEmpty();
    assertThat(findings("DAT-01", closing(words))).containsExactly("DAT-01 report");
  }

  @Test
  void aWeekAheadOfTheDayItWasHandedInIsUsual() {
    Dossier signed =
        Dossier.ofDocument(
            complete2021().toBuilder().signed(LocalDate.of(2022, 1, 20), "2022年1月20日").build());
    Filed owed = Filed.forYear(2021);
    assertThat(findings("DAT-08", signed.filed(owed.submitted(LocalDate.of(2022, 1, 13)))))
        .isEmpty();
    assertThat(findings("DAT-08", signed.filed(owed.submitted(LocalDate.of(2022, 1, 12)))))
        .containsExactly("DAT-08 report");
  }

  @Test
  void townsAreLateByALocalDayOnly() {
    LocalDate may = LocalDate.of(2022, 5, 1);
    Filed late = Filed.forYear(2021).submitted(may).published(may);
    Dossier town = Dossier.ofDocument(complete2021()).of(AgencyFacts.unknown().at(Level.TOWN));
    assertThat(inspect("DAT-0[67]", town.filed(late)).notApplicable()).contains("DAT-06", "DAT-07");
    assertThat(inspect("DAT-0[67]", town.filed(late.dueLocally(may.minusDays(3)))).findings())
        .extracting(
            finding -> finding.rule() + " " + finding.grade() + " " + finding.difference().get())
        .containsExactly("DAT-06 local 3", "DAT-07 local 3");
  }

  @Test
  void withoutATitleThePeriodTellsTheYear() {
    AnnualReportBuilder untitled = complete2021().toBuilder().title("政府信息公开工作年度报告");
    Dossier owed = Dossier.ofDocument(untitled.build());
    assertThat(findings("DAT-05", owed.filed(Filed.forYear(2021)))).isEmpty();
    Inspection inspection = inspect("DAT-0[45]", owed.filed(Filed.forYear(2022)));
    assertThat(inspection.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("DAT-05");
              assertThat(finding.declared()).contains("2021");
              assertThat(finding.expected()).contains("2022");
            });
  }

  @Test
  void onlyAnAgencyReorganisedInThatYearMayReportOnPartOfIt() {
    AnnualReport part =
        complete2021().toBuilder().preamble("统计期限自2021年3月1日起至2021年12月31日止。").build();
    for (int year : new int[] {2020, 2021}) {
      Dossier dossier =
          Dossier.ofDocument(part).of(AgencyFacts.unknown().reorganised(LocalDate.of(year, 3, 1)));
      assertThat(inspect("DAT-04", dossier).findings())
          .extracting(Finding::grade)
          .containsExactly(year == 2021 ? "reorganised" : Grade.STANDARD);
    }
  }

  @Test
  void zerosBesideWhatCouldNotBeReadAreLeftOpenUnlessAPersonConfirmedThem() {
    AnnualReportBuilder zero = complete2021().toBuilder();
    complete2021().form().cells().forEach(cell -> zero.figure(cell.path(), "0"));
    String torn = "t1.licensing.decisions";
    Dossier dossier = Dossier.ofDocument(SoundReport.without(zero.build(), torn));
    assertThat(zeros(dossier.read(1, Set.of(torn)))).isEqualTo(Outcome.NOT_EVALUABLE);
    assertThat(zeros(dossier.read(1, Set.of("t2.granted.total")))).isEqualTo(Outcome.FAIL);
    assertThat(zeros(dossier.read(1, Set.of(torn)).confirmed(Set.of(torn))))
        .isEqualTo(Outcome.FAIL);
    assertThat(zeros(dossier.read(1, Set.of("overview")))).isEqualTo(Outcome.FAIL);
  }

  private static Outcome zeros(Dossier dossier) {
    return inspect("ZER-01", dossier).outcomes().get("ZER-01");
  }
}
