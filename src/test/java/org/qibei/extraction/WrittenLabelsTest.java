package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The labels of a grid are the form's, unless somebody changed them. */
class WrittenLabelsTest {

  private static final String TABLE =
      "<h1>示例市工业和信息化局2021年政府信息公开工作年度报告</h1><p>二、主动公开政府信息情况</p><table>"
          + "<tr><td>信息内容</td><td>本年制发件数</td><td>%s</td><td>现行有效件数</td></tr>"
          + "<tr><td>规 章</td><td>0</td><td>0</td><td>0</td></tr>"
          + "<tr><td>%s</td><td>1</td><td>0</td><td>5</td></tr></table>";
  private static final Path HONGZE =
      Path.of(
          System.getProperty("qibei.reports", "../shared/reports"),
          "real/001-hongze-district-2023.pdf");

  @Test
  void spacesAreNoChange() {
    assertThat(read("本年 废止件数", "行政规范性 文件").labels().orElseThrow()).isEmpty();
  }

  @Test
  void anotherWordIsToldWithItsPlace() {
    assertThat(read("本年废纸件数", "行政规犯性文件").labels().orElseThrow())
        .containsEntry("t1.repealed", "本年废纸件数")
        .containsEntry("t1.normativeDocuments", "行政规犯性文件")
        .hasSize(2);
  }

  @Test
  void aDamagedLabelOfARealReportIsTheOnlyOne() throws IOException {
    assumeTrue(Files.isRegularFile(HONGZE), "no reports");
    assertThat(new ReportReader().read(Files.readAllBytes(HONGZE), "x.pdf", Limits.standard()))
        .satisfies(
            reading ->
                assertThat(reading.labels().orElseThrow()).containsOnlyKeys("t2.refused.otherLaw"));
  }

  private static Reading read(String column, String row) {
    byte[] page = TABLE.formatted(column, row).getBytes(StandardCharsets.UTF_8);
    return new ReportReader().read(page, "x.html", Limits.standard());
  }
}
