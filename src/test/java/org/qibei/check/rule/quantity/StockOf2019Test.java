package org.qibei.check.rule.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.SoundReport.with;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** The trial form counts documents disclosed in total instead of those in force. */
class StockOf2019Test {

  @ParameterizedTest
  @CsvSource({"1, 1", "0, 0", "4, "})
  void documentsKeptAreHeldAgainstTheTotalDisclosed(String total, String declared) {
    AnnualReport report = with(complete2019(), "t1.normativeDocuments.totalDisclosed", total);
    Dossier dossier = Dossier.ofDocument(saying(report, Section.OVERVIEW, "规范性文件继续有效。"));
    StockAgainstNew rule = new StockAgainstNew();
    assertThat(rule.lacking(dossier)).isEmpty();
    assertThat(rule.examine(dossier).map(Flaw::declared).flatMap(Optional::stream).toList())
        .isEqualTo(Optional.ofNullable(declared).stream().toList());
  }
}
