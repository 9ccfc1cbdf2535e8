package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.made.TextReport;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;

/** A title that is wider than the page goes on below; all its lines are one title. */
class WrappedTitleTest {
  private static final AnnualReport REPORT = RandomReport.of(Forms.governing(2023), 1, 0);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "示例市例八区教育局2023年政府信息公开|工作年度报告",
        "示例市例八区教育局2023年政府信息公开工作|年度报告",
        "示例市例八区教育局2023年政府信息公开工作年度|报告",
        "示例市例八区教育局2023年政府信息公开工作年度报|告",
        "示例市例八区教育局|2023年|政府信息公开工作年度报告",
        "示例市例八区教育局|2023年度政府信息公开|工作年度报告",
        "示例市例八区教育局政府信息公开工作年度报告|（2023年度）",
        "示例市例八区教育局政府信息公开工作年度报告|2023年",
        "示例市例八区教育局|政府信息公开工作年度报告|（二〇二三年）"
      })
  void itsLinesAreOne(String title) {
    Reading reading = read(text(REPORT, title));
    assertThat(reading.report().title()).contains(title.replace("|", ""));
    assertThat(reading.report().agencyName()).contains("示例市例八区教育局");
    assertThat(reading.report().fiscalYear()).hasValue(2023);
    assertThat(reading.report().preamble()).isEqualTo(REPORT.preamble());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022年政府信息公开|工作年度报告", "2022年政府信息公开工作年度|报告", "政府信息公开工作年度报告|（2022年度）"})
  void aSecondTitleOfSeveralLinesBeginsASecondReport(String title) {
    String two =
        text(REPORT, "示例市例八区教育局2023年政府信息公开工作年度报告")
            + text(RandomReport.of(Forms.governing(2021), 2, 0), "示例市例九区商务局" + title);
    UnreadableDocument refusal = catchThrowableOfType(UnreadableDocument.class, () -> read(two));
    assertThat(refusal.reason()).isEqualTo(UnreadableDocument.Reason.TWO_REPORTS);
    assertThat(refusal.details()).hasSize(2);
  }

  @Test
  void theDateBelowATitleIsNoPartOfIt() {
    String title = "示例市例八区教育局2023年政府信息公开工作年度报告";
    Reading reading = read(text(REPORT, title + "|（2024年1月20日）"));
    assertThat(reading.report().title()).contains(title);
  }

  private static Reading read(String text) {
    return new ReportReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "report.txt", Limits.standard());
  }

  private static String text(AnnualReport report, String title) {
    AnnualReport titled = report.toBuilder().title(title.replace('|', '\n')).build();
    byte[] text = TextReport.write(titled, TextReport.Layout.TABS);
    return new String(text, StandardCharsets.UTF_8) + "\n";
  }
}
