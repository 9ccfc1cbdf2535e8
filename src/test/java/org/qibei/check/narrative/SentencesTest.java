package org.qibei.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;

class SentencesTest {

  private static final String NINETEEN = "一一一一一一一一一一一一一一一一一一一";

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "甲。乙！丙？丁!戊?己/甲。 乙！ 丙？ 丁! 戊? 己",
        "甲。。！乙/甲。 乙",
        "甲；乙/甲；乙",
        "甲\\n乙/甲 乙",
        "学习《甲。乙》丙/学习《甲。 乙》丙",
        "学习《甲》丙。/学习《甲》丙。"
      })
  void endAtTheirMarks(String words, String sentences) {
    assertThat(texts(words)).containsExactly(sentences.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲", "，"})
  void aLongLineWithoutAnEndRunsOn(String last) {
    String line = NINETEEN + last;
    assertThat(texts(line + "\n乙。")).containsExactly(line + "乙。");
  }

  @Test
  void threeLinesMayBeOneSentence() {
    String line = NINETEEN + "甲";
    assertThat(texts("丙\n" + line + "\n" + line + "\n乙。丁"))
        .containsExactly("丙", line + line + "乙。", "丁");
  }

  @Test
  void aShortLineDoesNotRunOn() {
    assertThat(texts(NINETEEN + "\n乙")).containsExactly(NINETEEN, "乙");
  }

  @ParameterizedTest
  @ValueSource(strings = {"；", "：", "…", "”", "》", "）", ")", ";", ":", "|"})
  void aLineWithAnEndDoesNotRunOn(String end) {
    assertThat(texts(NINETEEN + end + "\n乙")).hasSize(2);
  }

  @Test
  void aLineOfWholeSentencesDoesNotRunOn() {
    assertThat(Described.statements(NINETEEN + "。\n乙").sentences())
        .extracting(Sentence::context)
        .containsExactly("", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"（一）乙", "(2)乙", "1、乙", "1.乙", "三、乙", "二是乙", "第一乙", "|乙"})
  void anItemBeginsAParagraph(String item) {
    assertThat(texts(NINETEEN + "甲\n" + item)).hasSize(2);
  }

  @Test
  void knowWhatStandsBeforeThem() {
    List<Sentence> sentences = Described.statements("甲“乙”。丙。丁。\n戊。").sentences();
    assertThat(sentences).extracting(Sentence::words).containsExactly("甲□□□。", "丙。", "丁。", "戊。");
    assertThat(sentences).extracting(Sentence::context).containsExactly("", "甲□□□。", "甲□□□。丙。", "");
    assertThat(sentences).extracting(Sentence::previous).containsExactly("", "甲□□□。", "丙。", "");
    assertThat(sentences.get(0).place()).isEqualTo(Place.of(Section.OVERVIEW));
    assertThat(sentences.get(0).has(Phrase.of("乙"))).isFalse();
    assertThat(sentences.get(1).has(Phrase.of("丙"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "《甲》乙,□□□乙",
    "“甲”乙,□□□乙",
    "‘甲’乙,□□□乙",
    "\"甲\"乙,□□□乙",
    "《甲,《甲",
    "《》甲,《》甲",
    "甲《甲》乙“丙丁”,甲□□□乙□□□□"
  })
  void quotationsAreHiddenLetterForLetter(String words, String hidden) {
    assertThat(Sentence.hidden(words)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource({
    "（一）依申请公开/甲/乙,+++",
    "（一）依申请公开/（二）主动公开/乙,+--",
    "（一）依申请公开/1.甲/2.乙,+++",
    "（一）依申请公开/1.甲/（二）乙,++-",
    "1.依申请公开/甲/2.乙,++-",
    "甲/依申请公开/乙,-++",
    "二是依申请公开/三是甲/1.乙,+--",
    "（一）主动公开/1.依申请公开/2.乙,-+-",
    "依申请公开与主动公开/甲/乙,---",
    "（一）依申请公开/1.依申请公开受理/2.乙,++-",
    "1.甲/（一）依申请公开/2.乙,-++"
  })
  void paragraphsUnderAHeadingOnRequests(String paragraphs, String onRequests) {
    Topic topic = new Topic();
    StringBuilder told = new StringBuilder();
    for (String paragraph : paragraphs.split("/")) {
      told.append(topic.isRequestsIn(paragraph) ? '+' : '-');
    }
    assertThat(told).hasToString(onRequests);
  }

  private static List<String> texts(String words) {
    return Described.statements(words.replace("\\n", "\n")).sentences().stream()
        .map(Sentence::text)
        .toList();
  }
}
