package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.with;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qibei.report.AnnualReport;

class SumRulesTest {

  @Test
  void aTotalThatIsNotTheSumOfTheApplicantsBreaksTheRowAndTheBalance() {
    Inspection inspection = inspect(with(complete2021(), "t2.newReceived.total", "13"));
    assertThat(SoundReport.lines(inspection))
        .containsExactly("SUM-01 t2.newReceived.total", "SUM-02 t2.total");
    assertThat(inspection.findings().get(0))
        .returns("13", finding -> finding.declared().orElseThrow())
        .returns("12", finding -> finding.expected().orElseThrow())
        .returns("1", finding -> finding.difference().orElseThrow());
    assertThat(inspection.findings().get(1))
        .returns("14", finding -> finding.declared().orElseThrow())
        .returns("13", finding -> finding.expected().orElseThrow())
        .returns("total", Finding::grade);
    assertThat(inspection.score().byDimension().get(Dimension.ARITHMETIC))
        .isEqualByComparingTo("15");
  }

  @Test
  void aResultThatIsNotInTheTotalBreaksRowAndColumn() {
    assertThat(findings(with(complete2021(), "t2.refused.internalAffairs.naturalPerson", "0")))
        .containsExactly(
            "SUM-01 t2.refused.internalAffairs.total", "SUM-03 t2.resultTotal.naturalPerson");
  }

  @Test
  void otherHandlingOfTheTrialFormIsOneRowOfTheResults() {
    assertThat(findings(with(complete2019(), "t2.otherHandling.research", "1")))
        .containsExactly("SUM-01 t2.otherHandling.total", "SUM-03 t2.resultTotal.research");
  }

  @Test
  void outcomesOfABlockAddUpToItsTotal() {
    Inspection inspection = inspect(with(complete2021(), "t3.review.total", "0"));
    assertThat(SoundReport.lines(inspection)).containsExactly("SUM-04 t3.review.total");
    assertThat(inspection.findings().get(0).difference()).contains("-1");
    assertThat(inspection.score().total()).isEqualByComparingTo("97");
  }

  @Test
  void aBlockWithBlanksIsNotSummedAndTheOthersAre() {
    AnnualReport report =
        with(with(complete2021(), "t3.review.total", ""), "t3.directSuit.total", "2");
    Inspection inspection = inspect(report);
    assertThat(SoundReport.lines(inspection))
        .containsExactly("TAB-04 t3.review.total", "SUM-04 t3.directSuit.total");
  }

  @Test
  void publishedFiguresThatAddUpPass() {
    AnnualReport report = with(complete2021(), "t3.review.upheld", "376");
    report = with(with(report, "t3.review.corrected", "97"), "t3.review.other", "196");
    report = with(with(report, "t3.review.pending", "121"), "t3.review.total", "790");
    assertThat(findings(report)).isEmpty();
  }

  @Test
  void manyBrokenRowsAreAShiftedColumnUntilAPersonConfirms() {
    AnnualReport report = complete2021();
    for (String row :
        new String[] {
          "newReceived",
          "carriedIn",
          "granted",
          "partlyGranted",
          "carriedOut",
          "resultTotal",
          "refused.otherLaw",
          "refused.thirdParty",
          "notHandled.petition"
        }) {
      report = with(report, "t2." + row + ".otherOrg", "9");
    }
    Inspection inspection = inspect(report);
    assertThat(SoundReport.lines(inspection)).isEmpty();
    assertThat(inspection.notEvaluable())
        .contains(
            new NotEvaluable("SUM-01", Input.CONFIRMATION),
            new NotEvaluable("SUM-03", Input.CONFIRMATION));
    Dossier confirmed = Dossier.ofDocument(report).confirmed(Set.of("t2"));
    assertThat(findings(confirmed)).hasSizeGreaterThan(9).contains("SUM-01 t2.granted.total");
  }
}
