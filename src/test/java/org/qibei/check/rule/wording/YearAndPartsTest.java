package org.qibei.check.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** A preamble's parts against the headings of the body; a year gone by against the report's. */
class YearAndPartsTest {

  private static final String LIST = "由总体情况、主动公开情况、依申请公开情况、复议诉讼情况、存在问题、其他事项、建议提案情况、附件八部分组成。";

  private static List<Flaw> flaws(AnnualReport report) {
    return new MiscountedParts().examine(Dossier.ofDocument(report)).toList();
  }

  @ParameterizedTest
  @CsvSource({"没有。, 6", "没有。\\n七、建议提案情况, 7", "没有。\\n七、建议提案情况\\n办理两件。\\n八、附件, 8", "没有。\\n八、甲, 6"})
  void furtherHeadingsAreFurtherParts(String words, int parts) {
    AnnualReport report = complete2021().toBuilder().preamble(LIST).build();
    List<Flaw> flaws = flaws(saying(report, Section.OTHER_MATTERS, words.replace("\\n", "\n")));
    if (parts == 8) {
      assertThat(flaws).isEmpty();
    } else {
      assertThat(flaws)
          .singleElement()
          .satisfies(flaw -> assertThat(flaw.expected()).hasValue(String.valueOf(parts)));
    }
  }

  @Test
  void withoutAllHeadingsThePartsAreNotCounted() {
    AnnualReport report = complete2021().toBuilder().preamble(LIST).build();
    String words = report.section(Section.OVERVIEW).orElseThrow().text();
    report =
        report.toBuilder().section(Section.OVERVIEW, SectionText.withoutHeading(words)).build();
    assertThat(flaws(report)).isEmpty();
  }

  @Test
  void ofSeveralMiscountsTheFirstIsTold() {
    AnnualReport report = complete2021().toBuilder().preamble(LIST).build();
    List<Flaw> flaws = flaws(saying(report, Section.OVERVIEW, LIST));
    assertThat(flaws)
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.place()).hasToString("report"));
  }

  @Test
  void aReportOfNoYearHasNothingToBeOutOfDate() {
    Dossier known = Dossier.ofDocument(complete2021());
    assertThat(new StaleText().lacking(known)).isEmpty();
    AnnualReport unknown =
        AnnualReport.builder(complete2021().form()).title("政府信息公开工作年度报告").build();
    assertThat(new StaleText().lacking(Dossier.ofDocument(unknown))).contains(Input.FISCAL_YEAR);
  }

  @ParameterizedTest
  @CsvSource({
    "（二）依申请公开情况。2020年我局通过信函等形式共受理政府信息公开申请0件。, 1",
    "（二）依申请公开情况。2020年本单位共受理政府信息公开申请0件。, 1",
    "（二）依申请公开情况。2021年我局共受理政府信息公开申请0件。, 0",
    "（二）依申请公开情况。2020年我局受理申请4件，2021年受理0件。, 0"
  })
  void aParagraphOfTheYearBeforeIsToldBehindItsLabelToo(String paragraph, int told) {
    assertThat(stale(Section.OVERVIEW, paragraph)).hasSize(told);
  }

  @ParameterizedTest
  @CsvSource({
    "（二）改进情况：2021年，我局将进一步加强队伍建设。, 1",
    "下步打算：2021年我局将继续做好公开工作。, 1",
    "（二）改进情况：2021年，针对上述问题，我局加强了队伍建设。, 0",
    "（二）改进情况：2022年，我局将进一步加强队伍建设。, 0"
  })
  void aPlanForTheYearThatIsOverIsToldBehindItsLabelToo(String paragraph, int told) {
    assertThat(stale(Section.PROBLEMS_IMPROVEMENT, paragraph)).hasSize(told);
  }

  /** What is out of date when a section says one paragraph more. */
  private static Stream<Flaw> stale(Section section, String paragraph) {
    AnnualReport report = complete2021();
    String words = report.section(section).orElseThrow().text();
    return new StaleText()
        .examine(Dossier.ofDocument(saying(report, section, words + "\n" + paragraph)));
  }
}
