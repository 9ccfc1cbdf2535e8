package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.made.BalancedReport;
import org.qibei.extraction.made.HtmlReport;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;

/** Rows that stand in another order than on the form never take each other's figures in silence. */
class RowOrderTest {
  private static final AnnualReport REPORT = BalancedReport.of(Forms.governing(2023), 3, 900);

  /** All sums hold whichever of the two results is which; their labels tell them apart. */
  @Test
  void twoResultsThatChangedPlacesAreReadByTheirLabels() {
    Reading reading = read(swapped("2.重复申请", "4.无正当理由大量反复申请"));
    isRead(reading, "t2.notHandled.repeated.total");
    isRead(reading, "t2.notHandled.excessive.total");
    assertThat(reading.doubt("t2.notHandled.repeated.total")).isPresent();
    assertThat(reading.doubt("t2.notHandled.excessive.total")).isPresent();
  }

  @Test
  void neighboursThatChangedPlacesAreReadByTheirLabels() {
    Reading reading = read(swapped("行政许可", "行政处罚"));
    isRead(reading, "t1.licensing.decisions");
    isRead(reading, "t1.penalties.decisions");
    assertThat(
            reading
                .doubt("t1.licensing.decisions")
                .or(() -> reading.doubt("t1.penalties.decisions")))
        .isPresent();
  }

  /** Two rows that nobody can name may be one the other: the sums do not tell. */
  @Test
  void twoResultsWithoutALabelAreNotProvedByTheSums() {
    String page = page().replace("2.重复申请", "").replace("3.要求提供公开出版物", "");
    assertThat(read(page).doubt("t2.notHandled.repeated.total")).isPresent();
    assertThat(read(page).doubt("t2.notHandled.publications.total")).isPresent();
  }

  /** 行政强制 in the place of 行政许可 is not a damaged 行政许可 between sure neighbours. */
  @Test
  void aLabelOfAnotherRowIsNoDamagedLabel() {
    Reading reading = read(swapped("行政许可", "行政强制"));
    isRead(reading, "t1.licensing.decisions");
    isRead(reading, "t1.coercion.decisions");
    assertThat(reading.doubt("t1.licensing.decisions")).isPresent();
    assertThat(reading.doubt("t1.coercion.decisions")).isPresent();
  }

  private static void isRead(Reading reading, String place) {
    assertThat(reading.report().figure(place)).isEqualTo(REPORT.figure(place));
  }

  private static String swapped(String above, String below) {
    String page = page();
    String first = row(page, above);
    String second = row(page, below);
    return page.replace(first, "<!-- -->").replace(second, first).replace("<!-- -->", second);
  }

  /** From the cell of the label to the end of its row. */
  private static String row(String page, String label) {
    Matcher row =
        Pattern.compile("<td[^>]*><p><span>" + Pattern.quote(label) + "</span>.*?(?=</tr>)")
            .matcher(page);
    assertThat(row.find()).isTrue();
    return row.group();
  }

  private static String page() {
    return new String(HtmlReport.write(REPORT), StandardCharsets.UTF_8);
  }

  private static Reading read(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new ReportReader().read(bytes, "report", Limits.standard());
  }
}
