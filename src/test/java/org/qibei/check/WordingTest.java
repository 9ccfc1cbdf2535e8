package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.with;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Row;
import org.qibei.form.Section;
import org.qibei.form.Table;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

class WordingTest {

  private final Wording chinese = Wording.in(Locale.SIMPLIFIED_CHINESE);
  private final Wording english = Wording.in(Locale.UK);

  @Test
  void placesAreNamedByHeadingRowAndColumn() {
    assertThat(chinese.place("t2.newReceived.total"))
        .isEqualTo("三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 总计");
    assertThat(chinese.place("t3.review.upheld")).isEqualTo("四、政府信息公开行政复议、行政诉讼情况 / 行政复议 / 结果维持");
    assertThat(chinese.place("t2.naturalPerson")).endsWith("/ 自然人");
    assertThat(chinese.place("otherMatters")).isEqualTo("六、其他需要报告的事项");
    assertThat(english.place("t2.newReceived.total"))
        .isEqualTo("Section 3, Requests received and handled / 1 New requests / Total");
  }

  @Test
  void aRepairSaysWhichCellsAndHowItAddsUpThen() {
    RepairAdvice advice =
        chinese.repairs(with(complete2021(), "t2.newReceived.total", "21")).get(0);
    assertThat(advice.what()).isEqualTo("可能是一格数字前后颠倒");
    assertThat(advice.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.where()).contains("本年新收政府信息公开申请数量").contains("总计");
              assertThat(line.from() + "→" + line.to()).isEqualTo("21→12");
            });
    assertThat(advice.proof()).contains("10＋2＝12").contains("12＋1＝11＋2");
    assertThat(english.repairs(complete2021())).isEmpty();
  }

  @Test
  void aDifferenceHasTheMinusSignOfPointsAndStaysANumberBehindIt() {
    AnnualReport less = with(complete2021(), "t2.newReceived.total", "11");
    Finding finding = inspect("SUM-01", less).findings().get(0);
    assertThat(chinese.message(finding)).endsWith("相差 −1。").doesNotContain("-1");
    assertThat(english.message(finding)).endsWith("difference: −1.").doesNotContain("-1");
    assertThat(finding.difference()).contains("-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyPlaceOfEveryFormHasWords(String language) {
    Wording wording = Wording.in(Locale.forLanguageTag(language));
    for (Form form : Forms.all()) {
      form.cells().stream().map(Cell::path).forEach(wording::place);
      form.rows().map(Row::path).forEach(wording::place);
      for (Table table : form.tables()) {
        assertThat(wording.place(table.id())).doesNotContain("表一", "表二", "表三", "{");
        table.columns().stream()
            .map(Column::id)
            .forEach(id -> wording.place(table.id() + "." + id));
      }
    }
    for (Section section : Section.values()) {
      assertThat(wording.place(section.id())).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void gradesThatOneMustTellApartHaveWordsOfTheirOwn(String language) {
    Wording wording = Wording.in(Locale.forLanguageTag(language));
    for (RuleEntry entry : RuleBook.current().entries()) {
      if (entry.grades().size() > 1) {
        assertThat(entry.grades().stream().map(grade -> wording.grade(entry.id(), grade)))
            .as(entry.id())
            .doesNotHaveDuplicates()
            .allSatisfy(words -> assertThat(words).isNotBlank());
      }
    }
  }

  @Test
  void blanksOfOneBlockAreOneItem() {
    AnnualReport report = complete2021();
    for (Cell cell : report.form().table("t3").row("review").cells()) {
      report = with(report, cell.path(), "");
    }
    List<FindingGroup> groups = chinese.grouped(inspect(report).findings());
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).message()).isEqualTo("行政复议 5 个单元格空白。");
    assertThat(groups.get(0).title()).isEqualTo("行政复议 5 个单元格空白");
    assertThat(groups.get(0).declared()).isEqualTo("空白");
    assertThat(groups.get(0).place()).isEqualTo("四、政府信息公开行政复议、行政诉讼情况");
    assertThat(groups.get(0).points()).isEqualByComparingTo("2.5");
    assertThat(english.grouped(inspect(report).findings()).get(0).message())
        .isEqualTo("Blank: Reconsideration, 5 cells.");
  }

  @Test
  void aBlankIsSaidInWords() {
    Finding blank = inspect(with(complete2021(), "t3.review.other", "")).findings().get(0);
    assertThat(chinese.declared(blank)).isEqualTo("空白");
    assertThat(chinese.message(blank)).isEqualTo("“行政复议”行“其他结果”列空白。");
  }

  @Test
  void aBrokenSumSaysBothSidesAndTheDifference() {
    List<Finding> findings = inspect(with(complete2021(), "t2.newReceived.total", "13")).findings();
    assertThat(chinese.message(findings.get(0)))
        .isEqualTo("“一、本年新收政府信息公开申请数量”一行：六类申请人之和为 12，总计填 13，相差 1。");
    assertThat(english.message(findings.get(1)))
        .isEqualTo(
            "Column “Total”: new and carried in make 14, total of results and carried out make 13; difference: 1.");
  }

  @Test
  void severalColumnsOfOneRowAreOneItem() {
    AnnualReport report = with(complete2021(), "t2.resultTotal.naturalPerson", "9");
    report = with(with(report, "t2.resultTotal.business", "2"), "t2.carriedOut.naturalPerson", "2");
    report = with(with(report, "t2.carriedOut.business", "0"), "t2.carriedOut.total", "2");
    List<FindingGroup> groups = chinese.grouped(inspect(report).findings());
    assertThat(groups).extracting(FindingGroup::rule).containsExactly("SUM-03");
    assertThat(groups.get(0).message())
        .startsWith("“（七）总计”一行有 2 列与各项办理结果之和不等：")
        .contains("“自然人”列（应为 10，填 9）；", "“商业企业”列（应为 1，填 2）");
  }

  @Test
  void datesAndPeriodsAreWrittenOut() {
    AnnualReport late =
        complete2021().toBuilder().signed(java.time.LocalDate.of(2022, 2, 1), "2022年2月1日").build();
    Finding finding = inspect(late).findings().get(0);
    assertThat(chinese.message(finding)).isEqualTo("落款日期是2022年2月1日，法定期限是2022年1月31日，晚 1 日。");
    assertThat(english.message(finding)).startsWith("The report is dated 1 February 2022;");
  }

  @Test
  void missingHeadingsAcrossTheDocumentAreOneItem() {
    AnnualReport report = complete2021();
    for (Section section : List.of(Section.OVERVIEW, Section.OTHER_MATTERS)) {
      String words = report.section(section).orElseThrow().text();
      report = report.toBuilder().section(section, SectionText.withoutHeading(words)).build();
    }
    FindingGroup group = chinese.grouped(inspect(report).findings()).get(0);
    assertThat(group.message()).isEqualTo("有内容而没有一级标题，共 2 处：一、总体情况；六、其他需要报告的事项。");
    assertThat(group.place()).isEqualTo("一、总体情况、六、其他需要报告的事项");
    assertThat(group.title()).startsWith("缺 2 个一级标题：");
  }

  @Test
  void whatConcernsTheWholeReportSaysWhereItIsMended() {
    AnnualReport undated =
        complete2021().toBuilder().signed(Optional.empty(), Optional.of("示例市工业和信息化局")).build();
    FindingGroup date = chinese.grouped(inspect(undated).findings()).get(0);
    assertThat(date.place()).isEqualTo("落款");
    assertThat(date.title()).isEqualTo("没有落款日期");
    AnnualReport untitled = complete2021().toBuilder().title(Optional.empty()).build();
    assertThat(chinese.grouped(inspect(untitled).findings()).get(0).place()).isEqualTo("标题");
    assertThat(chinese.place(of("ZER-01"))).isEqualTo("二、三、四");
    assertThat(chinese.place(of("LEG-01"))).isEqualTo("编制说明");
    assertThat(chinese.section(of("FMT-02"))).isEqualTo("编制说明");
    assertThat(english.place(of("DAT-03"))).isEqualTo("Closing lines");
    assertThat(chinese.place(of("SEC-01"))).isEqualTo("全文");
  }

  @Test
  void theTitleOfACardStatesTheFault() {
    AnnualReport wrong = with(complete2021(), "t2.newReceived.total", "13");
    assertThat(chinese.grouped(inspect(wrong).findings()).get(0).title())
        .isEqualTo("“一、本年新收政府信息公开申请数量”总计应为 12，填 13");
    AnnualReport brief =
        SoundReport.saying(complete2021(), Section.OVERVIEW, "（一）主动公开。全年公开信息144条。（二）依申请公开。");
    assertThat(chinese.grouped(inspect(brief).findings()).get(0).title()).startsWith("总体情况有 ");
    assertThat(english.grouped(inspect(wrong).findings()).get(0).title())
        .isEqualTo("Total of “1 New requests” should be 12, says 13");
  }

  private static Finding of(String rule) {
    return new Finding(
        rule,
        Severity.WARNING,
        Grade.STANDARD,
        "report",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        java.math.BigDecimal.ONE);
  }

  @Test
  void noMessageLeavesASlotOpen() {
    for (RuleEntry entry : RuleBook.current().entries()) {
      for (Grade grade : entry.grades()) {
        Finding finding =
            new Finding(
                entry.id(),
                grade.severity(),
                grade.name(),
                "t2.granted.total",
                Optional.of("3"),
                Optional.of("2"),
                Optional.of("1"),
                Optional.of("…"),
                grade.points());
        assertThat(chinese.message(finding)).doesNotContain("{", "null").endsWith("。");
        assertThat(chinese.grouped(List.of(finding)).get(0).title()).doesNotContain("{", "null");
        assertThat(english.grouped(List.of(finding)).get(0).title()).doesNotContain("{", "null");
        assertThat(english.message(finding)).doesNotContain("{", "null", "''").endsWith(".");
        assertThat(chinese.advice(finding)).isNotEqualTo(chinese.message(finding)).endsWith("。");
        assertThat(english.advice(finding)).isNotEqualTo(english.message(finding)).endsWith(".");
      }
    }
  }

  @Test
  void severalThingsStandInTheMarksOfTheLanguage() {
    assertThat(Wording.in(Locale.SIMPLIFIED_CHINESE).together(List.of("甲", "乙"))).isEqualTo("甲；乙");
    assertThat(Wording.in(Locale.ENGLISH).together(List.of("one", "two"))).isEqualTo("one; two");
  }
}
