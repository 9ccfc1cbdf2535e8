package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.made.BalancedReport;
import org.qibei.extraction.made.HtmlReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;

/** When the place of a row with a damaged label is certain nevertheless, and when it is not. */
class DamagedLabelsTest {
  private static final AnnualReport REPORT = BalancedReport.of(Forms.governing(2023), 3, 900);

  /** Between 行政处罚 and 行政事业性收费 the form has no other row than 行政强制. */
  @Test
  void aDamagedLabelBetweenSureNeighboursNeedsNoDoubt() {
    Reading reading = read(page(REPORT).replace("行政强制", "行政弦制"));
    assertThat(reading.doubts()).isEmpty();
    assertThat(reading.report().figure("t1.coercion.decisions"))
        .isEqualTo(REPORT.figure("t1.coercion.decisions"));
  }

  /** 行政处制 may be 行政处罚 or 行政强制, if one of the two is missing. */
  @Test
  void aDamagedLabelBesideAMissingRowIsDoubted() {
    String rows = page(REPORT).replaceFirst("<tr>(?:(?!</tr>).)*行政处罚.*?</tr>", "");
    Reading reading = read(rows.replace("行政强制", "行政处制"));
    assertThat(
            reading
                .doubt("t1.coercion.decisions")
                .or(() -> reading.doubt("t1.penalties.decisions")))
        .isPresent();
  }

  /** With all sums right, a row that only its position shows is proved to be that row. */
  @Test
  void aRowWithoutALabelIsProvedByTheSums() {
    AnnualReport wrong = RandomReport.of(Forms.governing(2023), 3, 0);
    assertThat(read(page(REPORT).replace("2.重复申请", "")).doubts()).isEmpty();
    assertThat(read(page(wrong).replace("2.重复申请", "")).doubt("t2.notHandled.repeated.total"))
        .isPresent();
  }

  private static String page(AnnualReport report) {
    return new String(HtmlReport.write(report), StandardCharsets.UTF_8);
  }

  private static Reading read(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new ReportReader().read(bytes, "report", Limits.standard());
  }
}
