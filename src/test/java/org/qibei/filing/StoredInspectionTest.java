package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qibei.check.Dossier;
import org.qibei.check.Inspection;
import org.qibei.check.Inspector;
import org.qibei.check.LastYear;
import org.qibei.check.LastYear.Part;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.check.Severity;
import org.qibei.check.SoundReport;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

class StoredInspectionTest {
  @Test
  void queueScorecardsAndReceiptCountTheSameItems() {
    AnnualReport report = SoundReport.complete2021();
    for (Cell cell : report.form().table("t3").row("review").cells()) {
      report = SoundReport.with(report, cell.path(), "");
    }
    Inspection inspection = SoundReport.inspect(report);
    StoredInspection stored = new StoredInspection(inspection, Policy.standard());
    assertThat(stored.errors()).isEqualTo(1);
    assertThat(stored.warnings())
        .isEqualTo(Inspection.items(inspection.findings(), Severity.WARNING));
    assertThat(stored.hints()).isEqualTo(Inspection.items(inspection.findings(), Severity.HINT));
  }

  @Test
  void theWholeInspectionComesBack() {
    Inspection inspection =
        new Inspector(RuleBook.current(), Policy.standard())
            .inspect(Dossier.ofDocument(SoundReport.complete2021().without(Section.OVERVIEW)));
    StoredInspection stored = new StoredInspection(inspection, Policy.standard());
    assertThat(stored.with(inspection.findings(), inspection.waived())).isEqualTo(inspection);
    assertThat(inspection.notEvaluable()).isNotEmpty();
  }

  @Test
  void whoseReportWasMissingComesBack() {
    LastYear last =
        LastYear.unknown().mergedFrom(List.of(Part.missing("示例市甲局"), Part.missing("示例市 乙局")));
    Inspection inspection =
        new Inspector(RuleBook.current(), Policy.standard())
            .inspect(Dossier.ofDocument(SoundReport.complete2021()).after(last));
    StoredInspection stored = new StoredInspection(inspection, Policy.standard());
    assertThat(stored.with(inspection.findings(), inspection.waived())).isEqualTo(inspection);
    assertThat(inspection.notEvaluable()).anyMatch(silent -> silent.names().size() == 2);
  }
}
