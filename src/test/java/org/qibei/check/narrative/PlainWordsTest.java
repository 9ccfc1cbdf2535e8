package org.qibei.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.check.Narrative;
import org.qibei.form.Section;
import org.qibei.report.Place;

class PlainWordsTest {

  private static final PlainWords PLAIN = new PlainWords(List.of("北屿市教育局"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025年，市教育局共收到政府信息公开申请24件，同比减少2件，均已按期答复。",
        "全年新收到公民、法人和其他组织提出的政府信息公开申请13件，结转下一年度2件。",
        "因本机关不掌握等原因无法提供信息公开申请265件。",
        "我局未收到政府信息公开申请。",
        "我区共受理依申请公开政府信息34件，按规定办结31件，剩余3件结转下年度继续办理。",
        "我局未收到任何单位和个人提出的政府信息公开申请。",
        "我局线上、线下均无依申请公开信件。",
        "2023年收到7条依申请公开政府信息的申请。",
        "本年度没有公民、法人和其他组织向我局申请公开政府信息。",
        "我局办理依申请公开事项17件，均在规定时间内答复。",
        "2023年收到政府信息申请公开共计7件，按法定时限办结7件。",
        "2024年，我局新收到依申请公开政府信息8件，答复依申请公开政府信息6件，另有2件结转下年。",
        "收到政府信息公开申请23件，属于同意公开的9件，不同意公开的2件，包括上年结转申请1件。"
      })
  void nothingNarrowsTheRequests(String words) {
    assertThat(requests(words)).isNotEmpty().allMatch(PLAIN::tell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市属学校另受理师生信息公开申请9件。",
        "另收到政府信息公开申请4件。",
        "未收到企业提出的政府信息公开申请。",
        "未接到公民提出的政府信息公开申请。",
        "以区政府为答复主体的政府信息公开申请共31件。",
        "据统计，省属高校受理信息公开申请412件，答复405件。",
        "人事考试中心答复成绩复核信息公开申请217件。"
      })
  void otherRequestsMayBeMeant(String words) {
    assertThat(requests(words)).isNotEmpty().noneMatch(PLAIN::tell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未发生因政府信息公开纠纷问题而引起的行政复议和行政诉讼事件。",
        "2025年，我局因政府信息公开被申请行政复议5件，未被提起行政诉讼。",
        "未发生因政府信息公开引起的行政复议。",
        "针对政府信息公开引起的行政复议1起。"
      })
  void nothingNarrowsTheDisputes(String words) {
    assertThat(disputes(words)).isNotEmpty().allMatch(PLAIN::tellAll);
  }

  @ParameterizedTest
  @ValueSource(strings = {"办理工伤认定类行政复议28件、应诉19件。", "省属高校发生信息公开行政复议7件。"})
  void otherDisputesMayBeMeant(String words) {
    assertThat(disputes(words)).isNotEmpty().noneMatch(PLAIN::tellAll);
  }

  private static List<Quantity> requests(String words) {
    return quantities(words).stream().filter(each -> each.metric().isOfRequests()).toList();
  }

  private static List<Quantity> disputes(String words) {
    return quantities(words).stream().filter(each -> each.metric().isOfDisputes()).toList();
  }

  private static List<Quantity> quantities(String words) {
    Narrative narrative = new Narrative(saying(complete2021(), Section.OVERVIEW, words));
    return Statements.in(narrative).quantities().stream()
        .filter(each -> each.sentence().place().equals(Place.of(Section.OVERVIEW)))
        .toList();
  }
}
