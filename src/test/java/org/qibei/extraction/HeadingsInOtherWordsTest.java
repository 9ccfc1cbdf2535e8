package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** A numbered heading is known by its own word, however it is put; other lines are none. */
class HeadingsInOtherWordsTest {

  private static final Path SAMPLE = Path.of("src/test/resources/samples/sound-2021/report.txt");

  private static AnnualReport read(String text) {
    return new ReportReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "report.txt", Limits.standard())
        .report();
  }

  @ParameterizedTest
  @CsvSource({
    "一、总体情况, 一、2024年政务公开总体情况",
    "一、总体情况, 一、概述",
    "一、总体情况, 一总体情况",
    "一、总体情况, 一、工作总体情况和主要做法",
    "五、存在的主要问题及改进情况, 五存在的主要问题及改进情况",
    "一、总体情况, 一、政务公开工作开展情况",
    "二、主动公开政府信息情况, 二、政府信息主动公开情况",
    "三、收到和处理政府信息公开申请情况, 三、政府信息依申请公开情况",
    "三、收到和处理政府信息公开申请情况, 三、依申请公开办理情况",
    "四、政府信息公开行政复议、行政诉讼情况, 四、复议诉讼情况",
    "四、政府信息公开行政复议、行政诉讼情况, 四、行政复议与行政诉讼",
    "五、存在的主要问题及改进情况, 五、存在的不足和下步工作安排",
    "五、存在的主要问题及改进情况, 五、问题与改进",
    "五、存在的主要问题及改进情况, 四、存在的困难与下一步打算",
    "六、其他需要报告的事项, 六、其他事项",
    "六、其他需要报告的事项, 六、其它"
  })
  void aHeadingIsKnownByItsWord(String heading, String inOtherWords) throws IOException {
    String sound = Files.readString(SAMPLE);
    AnnualReport report = read(sound.replace("\n" + heading + "\n", "\n" + inOtherWords + "\n"));
    AnnualReport plain = read(sound);
    for (Section section : Section.values()) {
      assertThat(report.section(section).orElseThrow().text())
          .isEqualTo(plain.section(section).orElseThrow().text());
      assertThat(report.section(section).orElseThrow().heading()).isPresent();
    }
    assertThat(report.section(section(heading)).orElseThrow().heading()).contains(inOtherWords);
  }

  private static Section section(String heading) {
    return Section.values()["一二三四五六".indexOf(heading.charAt(0))];
  }

  @ParameterizedTest
  @CsvSource({
    "一、总体情况, 一、主动公开情况",
    "一、总体情况, 二、依申请公开办理情况",
    "五、存在的主要问题及改进情况, 一、存在的不足",
    "五、存在的主要问题及改进情况, 二、下一步打算",
    "六、其他需要报告的事项, 一、建议提案办理情况"
  })
  void numberedLinesInsideASectionDoNotBeginAnother(String heading, String line)
      throws IOException {
    String sound = Files.readString(SAMPLE);
    AnnualReport report =
        read(sound.replace("\n" + heading + "\n", "\n" + heading + "\n" + line + "\n"));
    assertThat(report.section(section(heading)).orElseThrow().heading()).contains(heading);
    assertThat(report.section(section(heading)).orElseThrow().text()).contains(line);
  }
}
