package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.extraction.made.RandomReport;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Layout;
import org.qibei.report.AnnualReport;

/** Tables copied as text with bars between the cells, with or without bars at the edges. */
class BarredRowsTest {

  private static final AnnualReport REPORT = RandomReport.of(Forms.governing(2023), 5, 0);

  @ParameterizedTest
  @CsvSource({"'', ' | ', ' |'", "'', ' | ', ''", "'', '|', '|||'", "'| ', ' | ', ' |'"})
  void everyFigureIsRead(String first, String between, String last) {
    Form form = REPORT.form();
    String text =
        "例海市统计局2023年政府信息公开工作年度报告\n一、总体情况\n2023年例海市统计局公开信息12条。\n二、主动公开政府信息情况\n"
            + rows(form.layout("t1"), first, between, last)
            + "三、收到和处理政府信息公开申请情况\n"
            + rows(form.layout("t2"), first, between, last)
            + "四、政府信息公开行政复议、行政诉讼情况\n"
            + rows(form.layout("t3"), first, between, last)
            + "五、存在的主要问题及改进情况\n公开不够及时，将加强培训。\n六、其他需要报告的事项\n无。\n";
    AnnualReport read =
        new ReportReader()
            .read(text.getBytes(StandardCharsets.UTF_8), "a.txt", Limits.standard())
            .report();
    assertThat(figures(read)).isEqualTo(figures(REPORT));
  }

  private static Map<String, String> figures(AnnualReport report) {
    return report.form().cells().stream()
        .collect(Collectors.toMap(cell -> cell.path(), cell -> written(report, cell.path())));
  }

  private static String written(AnnualReport report, String path) {
    return report.figure(path).map(figure -> figure.raw()).orElse("");
  }

  private static String rows(Layout layout, String first, String between, String last) {
    return Stream.concat(layout.head().stream(), layout.body().stream())
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell.path().map(path -> written(REPORT, path)).orElse(cell.text()))
                    .collect(Collectors.joining(between, first, last + "\n")))
        .collect(Collectors.joining());
  }
}
