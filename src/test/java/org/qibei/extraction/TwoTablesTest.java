package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qibei.extraction.evaluation.Comparison;
import org.qibei.extraction.made.Manner;
import org.qibei.extraction.made.PrintedReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.form.Forms;

/** Where a table stands twice with other figures, nobody can tell which of them count. */
class TwoTablesTest {
  private static final PrintedReport REPORT =
      PrintedReport.of(RandomReport.of(Forms.governing(2023), 3, 0));
  private static final PrintedReport OTHER =
      PrintedReport.of(RandomReport.of(Forms.governing(2023), 4, 0));

  @ParameterizedTest
  @EnumSource
  void isDoubted(Manner manner) throws IOException {
    byte[] file = manner.write(REPORT.withTablesOf(OTHER));
    Reading reading = new ReportReader().read(file, "report", Limits.standard());
    assertThat(Comparison.of(REPORT, reading).wrongInSilence()).isEmpty();
    assertThat(Comparison.of(OTHER, reading).wrongInSilence())
        .filteredOn(fault -> fault.startsWith("t"))
        .isEmpty();
  }
}
