package org.qibei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Section;

class CanonicalJsonTest {
  private final Form form = Forms.of("form2021");

  @Test
  void aReportComesBackAsItWent() {
    AnnualReport report = complete();
    String json = CanonicalJson.write(report);
    assertThat(CanonicalJson.read(json)).isEqualTo(report);
    assertThat(CanonicalJson.write(CanonicalJson.read(json))).isEqualTo(json);
  }

  @Test
  void anEmptyReportComesBackAsItWent() {
    AnnualReport report = AnnualReport.builder(Forms.of("form2019")).build();
    assertThat(CanonicalJson.read(CanonicalJson.write(report))).isEqualTo(report);
  }

  @Test
  void theTextHasSortedKeysNoSpacesAndTheShortestEscapes() {
    AnnualReport report =
        AnnualReport.builder(form)
            .title("示例\"市\"\n\u0001\\")
            .fiscalYear(2021)
            .figure("t1.licensing.decisions", "78")
            .section(Section.OVERVIEW, SectionText.of("一、总体情况", "甲\n乙"))
            .build();
    assertThat(CanonicalJson.write(report))
        .isEqualTo(
            "{\"edition\":\"form2021\",\"figures\":{\"t1.licensing.decisions\":\"78\"},"
                + "\"fiscalYear\":2021,\"hybridFigures\":{},\"preamble\":\"\","
                + "\"sections\":{\"overview\":{\"heading\":\"一、总体情况\",\"text\":\"甲\\n乙\"}},"
                + "\"title\":\"示例\\\"市\\\"\\n\\u0001\\\\\"}");
  }

  @Test
  void theHashIsTakenOverTheBytesOfTheText() {
    assertThat(CanonicalJson.sha256("齐备"))
        .isEqualTo(CanonicalJson.sha256("齐备"))
        .hasSize(64)
        .isNotEqualTo(CanonicalJson.sha256("齐 备"));
  }

  @Test
  void aCellOfTheOtherEditionIsKeptApart() {
    AnnualReport report = complete();
    assertThat(report.figures()).hasSize(200);
    assertThat(report.hybridFigures()).containsOnlyKeys("t2.otherHandling.total");
  }

  private AnnualReport complete() {
    AnnualReportBuilder builder =
        AnnualReport.builder(form)
            .title("示例市工业和信息化局2021年政府信息公开工作年度报告")
            .agencyName("示例市工业和信息化局")
            .fiscalYear(2021)
            .signed(LocalDate.of(2022, 1, 29), "示例市工业和信息化局\n2022年1月29日")
            .preamble("根据《条例》，现公布如下。")
            .section(Section.OVERVIEW, SectionText.of("一、总体情况", "（一）主动公开。\n（二）依申请公开。"))
            .section(Section.OTHER_MATTERS, SectionText.withoutHeading("无"));
    int number = 0;
    for (Cell cell : form.cells()) {
      builder.figure(cell.path(), Integer.toString(number++));
    }
    return builder
        .figure("t3.review.total", "")
        .figure("t3.review.other", "/")
        .figure(new Cell("t2", "otherHandling", "total", Column.Kind.COUNT), Figure.of(4))
        .build();
  }
}
