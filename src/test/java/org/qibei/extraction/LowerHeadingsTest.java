package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.check.Dossier;
import org.qibei.check.SoundReport;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** Sections numbered 1、 or （一） or 第一部分 are the six sections; sub-headings are none. */
class LowerHeadingsTest {

  private static final Path SAMPLE = Path.of("src/test/resources/samples/sound-2021/report.txt");
  private static final String NUMERALS = "一二三四五六";

  private static String sound() throws IOException {
    return Files.readString(SAMPLE);
  }

  private static Reading reading(String text) {
    return new ReportReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "report.txt", Limits.standard());
  }

  private static AnnualReport read(String text) {
    return reading(text).report();
  }

  /** {@code #} stands for a Chinese numeral, {@code 0} for an Arabic one. */
  private static String numbered(String text, String style) {
    String other = text;
    for (int i = 0; i < NUMERALS.length(); i++) {
      String numeral = NUMERALS.substring(i, i + 1);
      String number = style.replace("#", numeral).replace("0", String.valueOf(i + 1));
      for (String words : List.of("总体", "主动", "收到", "政府信息公开行政", "存在", "其他")) {
        other = other.replace("\n" + numeral + "、" + words, "\n" + number + words);
      }
    }
    return other;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0、", "0.", "0．", "0 ", "（#）", "(#)", "（#）、", "（0）", "第#部分 ", "第#部分：", "第0部分 "})
  void sectionsNumberedInAnotherWayAreThere(String style) throws IOException {
    AnnualReport plain = read(sound());
    String text = numbered(sound(), style);
    assertThat(text).isNotEqualTo(sound());
    AnnualReport report = read(text);
    for (Section section : Section.values()) {
      SectionText found = report.section(section).orElseThrow();
      assertThat(found.heading()).as(section.id()).isPresent();
      assertThat(found.text()).isEqualTo(plain.section(section).orElseThrow().text());
    }
    assertThat(report.preamble()).isEqualTo(plain.preamble());
    assertThat(SoundReport.findings("SEC", Dossier.ofDocument(report)))
        .isEqualTo(SoundReport.findings("SEC", Dossier.ofDocument(plain)));
  }

  @Test
  void oneHeadingInOtherWordsDoesNotSpoilTheOthers() throws IOException {
    String text = numbered(sound(), "（#）").replace("（五）存在的主要问题及改进情况", "（五）存在的不足和下步工作安排");
    assertThat(read(text).section(Section.PROBLEMS_IMPROVEMENT).orElseThrow().heading())
        .contains("（五）存在的不足和下步工作安排");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（#）", "0、", "第0部分 "})
  void subheadingsInsideASectionBeginNone(String style) throws IOException {
    String inner =
        numbered("\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n", style);
    AnnualReport report = read(sound().replace("\n一、总体情况\n", "\n一、总体情况\n" + inner));
    assertThat(report.section(Section.OVERVIEW).orElseThrow().text()).contains("行政复议、行政诉讼情况");
    assertThat(report.section(Section.REQUESTS).orElseThrow().heading())
        .contains("三、收到和处理政府信息公开申请情况");
  }

  @Test
  void aNumberedListOfContentsIsNone() throws IOException {
    String contents =
        "1、总体情况\n2、主动公开政府信息情况\n3、收到和处理政府信息公开申请情况\n4、政府信息公开行政复议、行政诉讼情况\n5、存在的主要问题及改进情况\n6、其他需要报告的事项\n";
    String bare = sound();
    for (String heading : List.of("二、主动公开政府信息情况\n", "四、政府信息公开行政复议、行政诉讼情况\n", "五、存在的主要问题及改进情况\n")) {
      bare = bare.replace("\n" + heading, "\n");
    }
    AnnualReport report = read(bare.replace("\n一、总体情况\n", "\n" + contents + "\n一、总体情况\n"));
    assertThat(report.section(Section.OVERVIEW).orElseThrow().heading()).contains("一、总体情况");
    assertThat(report.section(Section.REVIEW_LITIGATION).orElseThrow().heading()).isEmpty();
  }

  @Test
  void topicsOfTheOverviewAreNoSections() throws IOException {
    String bare = sound();
    for (Section section : Section.values()) {
      bare = bare.replaceAll("\n" + section.numeral() + "、[^\n]{2,30}(情况|事项)\n", "\n");
    }
    AnnualReport report = read(bare);
    assertThat(report.sections().values()).allSatisfy(each -> assertThat(each.heading()).isEmpty());
  }
}
