package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.SoundReport.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** Fees and disputes that the tables and the text tell differently, at their edges. */
class CrossTableEdgesTest {

  private static final String FEES = "t1.fees.amount";
  private static final String REFUSED = "t2.refused.internalAffairs.total";

  /** Six granted, five refused, nothing else. */
  private static AnnualReport refusing() {
    AnnualReport report = with(complete2021(), "t2.partlyGranted.total", "0");
    report = with(report, "t2.unavailable.notHeld.total", "0");
    return with(with(report, REFUSED, "5"), "t3.directSuit.total", "1");
  }

  private static String gradeOfDirectSuit(AnnualReport now, AnnualReport before) {
    Dossier dossier = Dossier.ofDocument(now).filed(Filed.forYear(2024)).after(before);
    return inspect("XTB-05", dossier).findings().get(0).grade();
  }

  @Test
  void directSuitsAreStrangeWhereBothYearsKnewOnlyRefusals() {
    assertThat(gradeOfDirectSuit(refusing(), refusing())).isEqualTo("refusals");
    AnnualReport other = with(refusing(), REFUSED, "4");
    assertThat(gradeOfDirectSuit(other, refusing())).isEqualTo(Grade.STANDARD);
    assertThat(gradeOfDirectSuit(refusing(), other)).isEqualTo(Grade.STANDARD);
    AnnualReport onlyGranted = with(with(refusing(), REFUSED, "0"), "t2.resultTotal.total", "6");
    assertThat(gradeOfDirectSuit(onlyGranted, onlyGranted)).isEqualTo(Grade.STANDARD);
    for (String blank : new String[] {"t2.granted.total", "t2.resultTotal.total"}) {
      assertThat(gradeOfDirectSuit(with(refusing(), blank, ""), refusing()))
          .isEqualTo(Grade.STANDARD);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.04, 385元, ''",
    "0.03, 385元, standard",
    "0.02, 250元, standard",
    "0.02, 245元, rounded",
    "0.02, 249元, rounded",
    "0, 40元, standard",
    "0.012, 124元, standard",
    "0.0385, 385元, ''",
    "0.0380, 380元, ''"
  })
  void aFeeCutToTwoDecimalsIsNoMissingFee(String table, String said, String grade) {
    AnnualReport report = with(complete2021(), FEES, table);
    assertThat(
            inspect("XTB-01", saying(report, Section.OTHER_MATTERS, "2021年收取信息处理费" + said + "。"))
                .findings())
        .extracting(Finding::grade)
        .isEqualTo(grade.isEmpty() ? List.of() : List.of(grade));
  }

  @Test
  void unpaidFeesContradictATextThatDemandedOrChargedNone() {
    AnnualReport unpaid = with(complete2021(), "t2.otherHandling.feeUnpaid.total", "1");
    Inspection charged =
        inspect("XTB-03", saying(unpaid, Section.OTHER_MATTERS, "2021年无收取政府信息公开信息处理费情况。"));
    assertThat(charged.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.grade()).isEqualTo("noneCharged");
              assertThat(finding.text()).contains("无收取政府信息公开信息处理费");
            });
    AnnualReport none = with(unpaid, "t2.otherHandling.feeUnpaid.total", "0");
    assertThat(findings("XTB-03", saying(none, Section.OTHER_MATTERS, "2021年未发生信息处理费。"))).isEmpty();
  }

  @Test
  void oneRequestIsEnoughForADispute() {
    AnnualReport none = complete2021();
    for (var cell : none.form().table("t2").cells()) {
      none = with(none, cell.path(), "0");
    }
    Dossier before = Dossier.ofDocument(none).after(none);
    assertThat(findings("XTB-06", before)).containsExactly("XTB-06 t3");
    AnnualReport one = with(none, "t2.newReceived.total", "1");
    assertThat(findings("XTB-06", Dossier.ofDocument(one).after(none))).isEmpty();
  }

  @Test
  void fiveBrokenRowsAreRatherAShiftedColumn() {
    AnnualReport report = complete2021();
    String[] rows = {"newReceived", "granted", "partlyGranted", "refused.internalAffairs"};
    for (String row : rows) {
      report = with(report, "t2." + row + ".total", "99");
    }
    assertThat(findings("SUM-01", report)).hasSize(4);
  }
}
