package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.with;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** Tables at the edge of being there, labels at the edge of being right, fees at that of sense. */
class TableEdgesTest {

  private static AnnualReport without(Predicate<Cell> cells) {
    AnnualReportBuilder report = complete2021().toBuilder();
    complete2021().form().cells().stream().filter(cells).forEach(report::without);
    return report.build();
  }

  @Test
  void threeRowsAreATable() {
    Predicate<Cell> others =
        cell -> cell.table().equals("t2") && !cell.row().matches("granted|carriedIn|carriedOut");
    assertThat(findings("TAB-01", without(others))).isEmpty();
  }

  @Test
  void halfAColumnIsAColumn() {
    Predicate<Cell> half =
        cell -> cell.path().matches("t1\\.normativeDocuments\\.(inForce|repealed)");
    assertThat(findings("TAB-03", without(half))).isEmpty();
  }

  @Test
  void aDoubtfulRowOrColumnIsNotCalledMissingAndLeavesTheQuestionOpen() {
    Dossier rows = Dossier.ofDocument(without(cell -> cell.row().equals("notHandled.repeated")));
    Dossier near = rows.read(0.9, Set.of("t2.notHandled.petition.total"));
    assertThat(inspect("TAB-02", near).notEvaluable())
        .contains(new NotEvaluable("TAB-02", Input.CONFIRMATION));
    Dossier columns = Dossier.ofDocument(without(cell -> cell.column().equals("repealed")));
    Dossier cell = columns.read(0.9, Set.of("t1.regulations.repealed"));
    assertThat(inspect("TAB-03", cell).notEvaluable())
        .contains(new NotEvaluable("TAB-03", Input.CONFIRMATION));
    Dossier block = Dossier.ofDocument(SoundReport.without(complete2021(), "t3.review.other"));
    Dossier beside = block.read(0.9, Set.of("t3.directSuit.total"));
    assertThat(findings("TAB-03", beside)).isEmpty();
    assertThat(inspect("TAB-03", beside).notEvaluable())
        .contains(new NotEvaluable("TAB-03", Input.CONFIRMATION));
  }

  @ParameterizedTest
  @CsvSource({
    "t1.repealed, 本年废纸件数, 本年废止件数",
    "t1.repealed, 本年废纸数, ''",
    "t1.repealed, 本年数, ''",
    "t1.repealed, 本年废 止件数, ''",
    "t1.issued, 本年制发件, 本年制发件数",
    "t2.nowhere, 本年制发件, ''"
  })
  void aLabelMostlyAsOnTheFormIsAnAlteredOne(String place, String written, String right) {
    Dossier dossier = Dossier.ofDocument(complete2021()).labelled(Map.of(place, written));
    assertThat(inspect("TAB-09", dossier).findings())
        .extracting(
            finding ->
                finding.place()
                    + " "
                    + finding.declared().orElse("")
                    + " "
                    + finding.expected().orElse(""))
        .isEqualTo(right.isEmpty() ? List.of() : List.of(place + " " + written + " " + right));
  }

  @ParameterizedTest
  @CsvSource({
    "9999, 示例市教育局, ''",
    "10000, 示例市教育局, standard",
    "10000, 示例市财政局, ''",
    "10000, 示例市人民政府, ''",
    "0.123456, 示例市教育局, ''",
    "0.1234567, 示例市教育局, decimals"
  })
  void feesOfADepartmentAreSeldomTenThousandOfTenThousand(
      String amount, String agency, String grade) {
    AnnualReport report = with(complete2021(), "t1.fees.amount", amount);
    List<String> grades = grade.isEmpty() ? List.of() : List.of(grade);
    assertThat(
            inspect("TAB-10", Dossier.ofDocument(report).of(AgencyFacts.named(agency))).findings())
        .extracting(Finding::grade)
        .isEqualTo(grades);
    assertThat(inspect("TAB-10", report.toBuilder().agencyName(agency).build()).findings())
        .extracting(Finding::grade)
        .isEqualTo(grades);
  }

  @Test
  void noFeeAtAllIsNoDoubtAndLessThanNoneIsNoAmount() {
    assertThat(findings("TAB-10", with(complete2021(), "t1.fees.amount", "0"))).isEmpty();
    assertThat(inspect("TAB-10", with(complete2021(), "t1.fees.amount", "-1")).notEvaluable())
        .contains(new NotEvaluable("TAB-10", Input.FIGURES));
    assertThat(inspect("TAB-10", with(complete2021(), "t1.fees.amount", "0")).notEvaluable())
        .isEmpty();
  }
}
