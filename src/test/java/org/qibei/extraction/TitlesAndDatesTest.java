package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** Titles and closing lines as agencies write them. */
class TitlesAndDatesTest {

  private static final Path SAMPLE = Path.of("src/test/resources/samples/sound-2021/report.txt");
  private static final String AGENCY = "例海市统计局";
  private static final String TITLE = AGENCY + "2024年政府信息公开工作年度报告";

  private static AnnualReport read(String text) {
    return new ReportReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "report.txt", Limits.standard())
        .report();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "例海市统计局\n2024年政府信息公开工作年度报告",
        "例海市统计局关于2024年度政府信息公开工作的年度报告",
        "例海市统计局关于2024年度政府信息公开工作情况的报告",
        "2024年例海市统计局政府信息公开工作年度报告",
        "例海市统计局政府信息公开工作年度报告（2024年度）",
        "关于例海市统计局2024年政府信息公开工作年度报告的公示",
        "例海市统计局二〇二四年政府信息公开工作年度报告",
        "2024年政府信息公开工作年度报告（例海市统计局）",
        "2024年政府信息公开工作年度报告\n（例海市统计局）"
      })
  void theTitleTellsAgencyAndYear(String title) throws IOException {
    AnnualReport report = read(Files.readString(SAMPLE).replace(TITLE, title));
    assertThat(report.title()).isPresent();
    assertThat(report.agencyName()).hasValue(AGENCY);
    assertThat(report.fiscalYear()).hasValue(2024);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "例海市统计局 2025年1月16日",
        "二〇二五年一月十六日",
        "2025.1.16",
        "2025/1/16",
        "例海市统计局\n2025年元月16日",
        "例海市统计局\n2025年1月16日印发",
        "例海市统计局\n2025年1月16日\n\n附件：1.统计表\n2.图解"
      })
  void theClosingLinesTellTheDay(String closing) throws IOException {
    String text = Files.readString(SAMPLE);
    String signed = text.substring(0, text.lastIndexOf(AGENCY)) + closing + "\n";
    assertThat(read(signed).signedOn()).hasValue(LocalDate.of(2025, 1, 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"无其他需要报告的事项", "无", "本年度未收取信息处理费", "2024年没有收取信息处理费"})
  void aStatementBeforeTheDayIsNoName(String statement) throws IOException {
    String text = Files.readString(SAMPLE);
    String heading = "六、其他需要报告的事项\n";
    String head = text.substring(0, text.indexOf(heading) + heading.length());
    AnnualReport report = read(head + statement + "\n2025年1月16日\n");
    assertThat(report.section(Section.OTHER_MATTERS).orElseThrow().text()).isEqualTo(statement);
    assertThat(report.signedOn()).hasValue(LocalDate.of(2025, 1, 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"无锡市例海区统计局", "未央区例海街道办事处", "本溪市例海局"})
  void aNameBeforeTheDayIsNoStatement(String name) throws IOException {
    String text = Files.readString(SAMPLE);
    String signed = text.substring(0, text.lastIndexOf(AGENCY)) + name + "\n2025年1月16日\n";
    assertThat(read(signed).section(Section.OTHER_MATTERS).orElseThrow().text())
        .doesNotContain(name);
  }
}
