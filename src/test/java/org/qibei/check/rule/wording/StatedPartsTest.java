package org.qibei.check.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a preamble says the report consists of, read narrowly and with half-names joined. */
class StatedPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "由总体情况、主动公开情况、存在问题三部分组成|3|总体情况/主动公开情况/存在问题|总体情况/主动公开情况/存在问题",
        "由总体情况，主动公开情况，存在问题3个部分组成|3|总体情况/主动公开情况/存在问题|总体情况/主动公开情况/存在问题",
        "由总体情况，主动公开、依申请公开情况，存在问题十大部分组成" + "|10|总体情况/主动公开·依申请公开情况/存在问题|总体情况/主动公开·依申请公开情况/存在问题",
        "由总体情况，主动公开、依申请公开情况一部分组成|1|总体情况/主动公开/依申请公开情况|总体情况/主动公开依申请公开情况",
        "由总体情况、主动公开情况、平台建设12个部分组成|12|总体情况/主动公开情况/平台建设|总体情况/主动公开情况/平台建设",
        "由总体情况、主动公开情况、甲、存在问题四部分组成|4|总体情况/主动公开情况/存在问题|总体情况/主动公开情况/存在问题",
        "由总体情况、行政复议、行政诉讼情况、存在问题以及其他事项四个部分组成"
            + "|4|总体情况/行政复议·行政诉讼情况/存在问题/其他事项|总体情况/行政复议·行政诉讼情况/存在问题/其他事项",
        "共分为三部分：总体情况、主动公开情况、存在问题|3|总体情况/主动公开情况/存在问题|总体情况/主动公开情况/存在问题"
      })
  void theListIsSplitAtItsWeakestMark(String text, int stated, String listed, String widely) {
    StatedParts parts = StatedParts.in(text).orElseThrow();
    assertThat(parts.stated()).isEqualTo(stated);
    assertThat(String.join("/", parts.listed())).isEqualTo(listed);
    assertThat(String.join("/", parts.listedWidely())).isEqualTo(widely);
    assertThat(text).contains(parts.words());
    assertThat(parts.addUp())
        .isEqualTo(stated == listed.split("/").length || stated == widely.split("/").length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"由工作概况、信息发布情况、存在问题三部分组成", "本报告内容真实。", "由总体情况两部分组成"})
  void whatListsNoPartsOfAReportIsNotRead(String text) {
    assertThat(StatedParts.in(text)).isEmpty();
  }
}
