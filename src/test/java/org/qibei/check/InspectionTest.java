package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.with;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;

class InspectionTest {
  @Test
  void faultsAreCountedAsTheCardsShowThem() {
    AnnualReport report = complete2021();
    for (Cell cell : report.form().table("t3").row("review").cells()) {
      report = with(report, cell.path(), "");
    }
    List<Finding> findings = inspect(report).findings();
    assertThat(findings).hasSize(5);
    assertThat(Inspection.items(findings, Severity.ERROR))
        .isEqualTo(Wording.in(Locale.SIMPLIFIED_CHINESE).grouped(findings).size())
        .isEqualTo(1);
  }
}
