package org.qibei.check.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qibei.check.SoundReport;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

class SimilarityTest {

  private static final double THRESHOLD = 0.7;

  @Test
  void namesFiguresHeadingsAndWordsOfTheFormDoNotCount() {
    AnnualReport one =
        written("（一）主动公开情况\n示例市统计局2025年主动公开政府信息144条，坚持以公开为常态、不公开为例外，办好数据发布专栏，方便群众查询下载。");
    AnnualReport other = written("（一）主动公开\n我局2024年公开信息9条，依据《政府信息公开条例》办好数据发布专栏，方便群众查询下载。");
    ComparableText here = ComparableText.of(one, List.of("示例市统计局"));
    assertThat(here.sentences()).hasSize(1);
    assertThat(here.sentences().get(0).runs())
        .noneMatch(run -> run.contains("示例") || run.contains("常态") || run.contains("1"));
    assertThat(SharedSentence.of(here, ComparableText.of(other, List.of()))).hasSize(1);
  }

  @Test
  void aReportIsWhollyLikeItself() {
    ComparableText sound = ComparableText.of(SoundReport.complete2021(), List.of());
    assertThat(sound.shingles().likeness(sound.shingles())).isEqualTo(1);
    assertThat(SharedSentence.of(sound, sound))
        .hasSizeGreaterThan(20)
        .allSatisfy(shared -> assertThat(shared.here()).isEqualTo(shared.there()));
  }

  @Test
  void thirtyPercentOfCommonWordsIsFarFromTheThreshold() {
    List<Shingles> texts = shingles(new GeneratedReports(7).make(60));
    assertThat(texts.get(0).likeness(texts.get(1))).isLessThan(0.3);
  }

  @Test
  void theJoinFindsThePairsThatComparingAllFinds() {
    assertJoinsAsAll(60, 0.5, THRESHOLD);
  }

  static void assertJoinsAsAll(int reports, double... thresholds) {
    List<Shingles> texts = shingles(new GeneratedReports(11).make(reports));
    for (double threshold : thresholds) {
      List<Pair> joined = new SimilarityIndex(texts, threshold).pairs();
      assertThat(keys(joined)).isEqualTo(keys(all(texts, threshold))).isNotEmpty();
      assertThat(joined)
          .allSatisfy(
              pair ->
                  assertThat(pair.likeness())
                      .isCloseTo(
                          texts.get(pair.one()).likeness(texts.get(pair.other())), within(1e-9)));
    }
  }

  @Test
  void shinglesOfFiveCharactersAreKeptAndSharedByTheirNumber() {
    Shingles six = Shingles.of(List.of("甲乙丙丁戊己"));
    Shingles five = Shingles.of(List.of("甲乙丙丁戊", "甲乙丙丁戊", "甲乙丙丁"));
    assertThat(six.size()).isEqualTo(2);
    assertThat(five.size()).isEqualTo(1);
    assertThat(six.likeness(five)).isEqualTo(0.5);
    assertThat(five.likeness(six)).isEqualTo(0.5);
    assertThat(Shingles.of(List.of()).likeness(Shingles.of(List.of()))).isZero();
    assertThat(Shingles.of(six.bytes())).isEqualTo(six).hasSameHashCodeAs(six);
    assertThat(six).isNotEqualTo(five);
    assertThat(six.bytes()).hasSize(16);
  }

  @Test
  void anEmptyTextIsLikeNone() {
    List<Shingles> texts = new ArrayList<>(shingles(new GeneratedReports(3).make(2)));
    texts.add(new Shingles(new long[0]));
    texts.add(new Shingles(new long[0]));
    assertThat(new SimilarityIndex(texts, THRESHOLD).pairs()).isEmpty();
  }

  private static AnnualReport written(String words) {
    return AnnualReport.builder(SoundReport.complete2021().form())
        .section(Section.OVERVIEW, org.qibei.report.SectionText.of("一、总体情况", words))
        .build();
  }

  static List<Shingles> shingles(List<AnnualReport> reports) {
    return reports.stream().map(each -> ComparableText.of(each, List.of()).shingles()).toList();
  }

  /** The same by comparing each with each. */
  static List<Pair> all(List<Shingles> texts, double threshold) {
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < texts.size(); one++) {
      for (int other = one + 1; other < texts.size(); other++) {
        double likeness = texts.get(one).likeness(texts.get(other));
        if (likeness >= threshold) {
          pairs.add(new Pair(one, other, likeness));
        }
      }
    }
    return pairs;
  }

  private static Set<String> keys(List<Pair> pairs) {
    return pairs.stream().map(pair -> pair.one() + "-" + pair.other()).collect(Collectors.toSet());
  }
}
