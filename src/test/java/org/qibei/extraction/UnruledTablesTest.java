package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.extraction.evaluation.Comparison;
import org.qibei.extraction.made.Look;
import org.qibei.extraction.made.PdfReport;
import org.qibei.extraction.made.PrintedReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.made.Twist;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;

/** Tables on paper without any lines: where a number stands shows whose it is. */
class UnruledTablesTest {
  private static final AnnualReport REPORT = RandomReport.of(Forms.governing(2023), 3, 0);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aColumnThatTheHeadsLackIsMissed(long seed) throws IOException {
    PrintedReport printed = Twist.COLUMN_MISSING.of(PrintedReport.of(REPORT), new Random(seed));
    Comparison comparison = compare(printed);
    assertThat(comparison.wrongInSilence()).isEmpty();
    assertThat(comparison.needlessDoubts()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"newReceived", "carriedIn", "resultTotal", "carriedOut"})
  void aBlankIsOneInTheFirstRowsAndInTheLast(String row) throws IOException {
    AnnualReport blank = REPORT.toBuilder().figure("t2." + row + ".business", "").build();
    Comparison comparison = compare(PrintedReport.of(blank));
    assertThat(comparison.wrongInSilence()).isEmpty();
    assertThat(comparison.needlessDoubts()).isZero();
  }

  /** A column that is there and holds nothing is not one that is missing. */
  @Test
  void aColumnOfBlanksIsNoMissingColumn() throws IOException {
    var report = REPORT.toBuilder();
    REPORT.form().table("t2").rows().forEach(row -> report.figure(row.cell("research").path(), ""));
    assertThat(compare(PrintedReport.of(report.build())).wrongInSilence()).isEmpty();
  }

  private static Comparison compare(PrintedReport printed) throws IOException {
    byte[] file = PdfReport.write(printed, Look.UNRULED);
    return Comparison.of(printed, new ReportReader().read(file, "a.pdf", Limits.standard()));
  }
}
