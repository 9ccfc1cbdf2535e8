package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.form.Section.OTHER_MATTERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** Marks, numbers, words and titles at the edge of being right. */
class ExpressionEdgesTest {

  private static List<Finding> found(String rule, String words) {
    return inspect(rule, saying(complete2021(), OTHER_MATTERS, words)).findings();
  }

  @Test
  void numberingInBracketsOfBothWidthsIsToldOnceAtTheNarrowOne() {
    List<Finding> mixed = found("FMT-04", "（一）解读工作\n较好。\n(二)平台建设\n较好。\n(三)培训\n较好。");
    assertThat(mixed)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.grade()).isEqualTo("numbering");
              assertThat(finding.text()).contains("(二)平台建设");
            });
    AnnualReport narrow = complete2021();
    for (Section section : List.of(Section.OVERVIEW, Section.PROBLEMS_IMPROVEMENT)) {
      narrow = saying(narrow, section, "(一)情况\n较好。");
    }
    assertThat(findings("FMT-04", saying(narrow, OTHER_MATTERS, "(一)费用\n无。"))).isEmpty();
  }

  @Test
  void halfWidthMarksAreCounted() {
    assertThat(found("FMT-04", "工作有差距,解读较少,渠道较窄;今后改进"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.declared()).contains(",");
              assertThat(finding.difference()).contains("3");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话：0533-3120680",
        "电话：010-12345678",
        "电话：05333120680",
        "电话：01012345678",
        "电话：13812345678",
        "电话：12345678",
        "电话：3120680",
        "电话：4001234567",
        "电话：95588123"
      })
  void soundNumbersOfAllKinds(String words) {
    assertThat(findings("FMT-02", complete2021().toBuilder().preamble(words).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "电话：0533-312068",
        "电话：010-3120680",
        "电话：0533312068",
        "电话：0103120680",
        "电话：1381234567",
        "电话：138123456789",
        "电话：312068",
        "电话：312068012"
      })
  void numbersWithADigitTooFewOrTooMany(String words) {
    assertThat(inspect("FMT-02", complete2021().toBuilder().preamble(words).build()).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.declared()).contains(words.replace("电话：", "")));
  }

  @ParameterizedTest
  @CsvSource({
    "全面全面落实, 全面全面, 全面",
    "一步一步推进, 一步一步, 一步",
    "政务服务中心政务服务中心窗口, 政务服务中心政务服务中心, 政务服务中心",
    "信息公开公开目录, '', ''",
    "件件有回音, '', ''",
    "各各各各单位, '', ''"
  })
  void aWordTwiceInARowIsATypo(String words, String declared, String expected) {
    List<Finding> typos = found("FMT-05", "今年" + words + "。");
    assertThat(typos.stream().map(finding -> finding.declared().get()))
        .isEqualTo(declared.isEmpty() ? List.of() : List.of(declared));
    assertThat(typos.stream().map(finding -> finding.expected().get()))
        .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "公布了《目录（2021年版）。, 《, 》",
    "公布了目录》。, 》, 《",
    "公布了“目录。, “, ”",
    "公布了（一般目录)。, '', ''",
    "公布了(一般目录）。, '', ''",
    "1）公布了目录；2）公布了指南。, '', ''"
  })
  void aMarkWithoutItsOtherHalfIsToldWithIt(String words, String mark, String other) {
    assertThat(found("FMT-03", words))
        .extracting(finding -> finding.declared().get() + finding.expected().get())
        .isEqualTo(mark.isEmpty() ? List.of() : List.of(mark + other));
  }

  @ParameterizedTest
  @CsvSource({
    "一是甲。二是乙。三是丙。, ''",
    "一是甲；二是乙；三是丙。, ''",
    "一是甲。\\n二是乙；三是丙。, standard",
    "一是甲；三是丙。, ordinal",
    "一是甲；二是乙；三是丙；五是戊。, ordinal"
  })
  void aListIsClosedAlikeAndCountsOn(String words, String grade) {
    assertThat(found("FMT-07", words.replace("\\n", "\n")))
        .extracting(Finding::grade)
        .isEqualTo(grade.isEmpty() ? List.of() : List.of(grade));
  }

  @Test
  void theRightTitleIsNamedWhereTheAgencyIsKnown() {
    AnnualReport untitled = complete2021().toBuilder().title("年度报告").build();
    Finding known =
        inspect("FMT-01", Dossier.ofDocument(untitled).of(AgencyFacts.named("示例市财政局")))
            .findings()
            .get(0);
    assertThat(known.expected()).contains("示例市财政局2021年政府信息公开工作年度报告");
    assertThat(inspect("FMT-01", untitled).findings().get(0).expected()).isEmpty();
  }

  @Test
  void aYearInChineseDigitsIsAYear() {
    AnnualReport report = complete2021().toBuilder().title("示例市财政局二〇二一年政府信息公开工作年度报告").build();
    assertThat(findings("FMT-01", Dossier.ofDocument(report).of(AgencyFacts.named("示例市财政局"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"599, FAIL", "600, PASS", "12000, PASS", "12001, FAIL"})
  void theLengthOfTheWholeTextIsUsualWithinItsBounds(int characters, Outcome outcome) {
    AnnualReport report =
        AnnualReport.builder(complete2021().form())
            .section(Section.OVERVIEW, SectionText.withoutHeading("字".repeat(characters)))
            .build();
    assertThat(inspect("FMT-10", report).outcomes().get("FMT-10")).isEqualTo(outcome);
  }
}
