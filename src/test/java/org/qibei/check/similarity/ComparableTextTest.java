package org.qibei.check.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** What of a report's words is compared; the runs of a sentence are written with bars between. */
class ComparableTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "办好专栏。方便群众！好？办事；完~办好专栏 方便群众 好 办事 完",
        "办好12件abc专栏，方便群众。~办好件专栏方便群众",
        "学习《条例》专栏。~学习|专栏",
        "（一）办好专栏。~办好专栏",
        "二是办好专栏。~办好专栏",
        "请我局办好专栏。~请|办好专栏",
        "请县政府办好专栏。~请|办好专栏",
        "依申请公开为常态不公开为例外办理。~为常态不公开为例外办理",
        "坚持以公开为常态、不公开为例外，办理。~坚持|办理",
        "示例市统计局办好专栏。~办好专栏",
        "请统计局办好专栏。~请|办好专栏",
        "请示例市办好专栏。~请|办好专栏",
        "请示例办好专栏。~请|办好专栏",
        "《条例》，我局。~''",
        "主动公开情况~''",
        "主动公开，情况~主动公开情况",
        "一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一~''",
        "一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一~一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一一"
      })
  void whatEveryReportMaySayIsLeftOut(String words, String runs) {
    ComparableText text = ComparableText.of(written(words, ""), List.of("示例市统计局"));
    assertThat(
            text.sentences().stream()
                .map(sentence -> String.join("|", sentence.runs()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(runs);
  }

  @Test
  void sentencesAreKeptAsWritten() {
    ComparableText text = ComparableText.of(written("我局办好3个专栏。《条例》。方便群众", "改进服务，。"), List.of());
    assertThat(text.sentences())
        .extracting(ComparableText.Sentence::written)
        .containsExactly("我局办好3个专栏。", "方便群众", "改进服务，。");
    assertThat(text.sentences().get(0).compared()).isEqualTo("办好个专栏");
  }

  @Test
  void namesOfOneLetterAndWithoutPlaceAreTakenAsTheyAre() {
    AnnualReport report = written("请海关总署与关税办好专栏。", "");
    assertThat(ComparableText.of(report, List.of("海关总署", "关")).sentences().get(0).runs())
        .containsExactly("请", "与关税办好专栏");
  }

  @Test
  void longerNamesAreTakenOutFirst() {
    AnnualReport report = written("请统计局办好专栏。", "");
    assertThat(ComparableText.of(report, List.of("统计", "统计局")).sentences().get(0).runs())
        .containsExactly("请", "办好专栏");
  }

  @Test
  void theNameInTheReportCountsToo() {
    AnnualReport report = written("请示例镇办好专栏。", "").toBuilder().agencyName("示例镇").build();
    assertThat(ComparableText.of(report, List.of()).sentences().get(0).runs())
        .containsExactly("请", "办好专栏");
  }

  @Test
  void theShinglesAreThoseOfAllRuns() {
    ComparableText text = ComparableText.of(written("办好专栏方，请我局方便群众查。", "改进服务水平。"), List.of());
    assertThat(text.shingles()).isEqualTo(Shingles.of(List.of("办好专栏方请", "方便群众查", "改进服务水平")));
  }

  @ParameterizedTest
  @CsvSource({
    "以公开为常态不公开为例外,0,12",
    "以公开为常态、不公开为例外,0,13",
    "以公开为常态、、不公开为例外,0,0",
    "以公开为常态不公开为例,0,0",
    "请深入学习贯彻,1,6",
    "请深入学习贯彻,0,0",
    "深入学习贯,0,0",
    "深入学习贯彻,0,6"
  })
  void phrasesOfTheLawAreKnownFromTheirBeginning(String text, int start, int length) {
    assertThat(StatutoryPhrases.lengthAt(text, start)).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "甲乙丙丁戊己庚辛。~甲乙丙丁戊己庚辛2。~甲乙丙丁戊己庚辛2。",
        "甲乙丙丁戊己庚。~甲乙丙丁戊己庚2。~",
        "甲乙丙丁戊己庚辛。~子丑寅卯辰巳午未。~",
        "甲乙丙丁戊己庚辛壬癸子丑。~甲乙丙丁戊己庚辛壬癸子。~甲乙丙丁戊己庚辛壬癸子。",
        "甲乙丙丁戊己庚辛壬。~甲乙丙丁戊己庚。甲乙丙丁戊己庚辛。~甲乙丙丁戊己庚辛。",
        "甲乙丙丁戊己庚辛壬。~甲乙丙丁戊己庚辛。甲乙丙丁戊己庚。~甲乙丙丁戊己庚辛。",
        "甲乙丙丁戊己庚辛壬。~甲乙丙丁戊己庚。~甲乙丙丁戊己庚。",
        "甲乙丙丁戊己庚辛壬。~甲乙丙丁戊己。~",
        "甲乙丙丁戊己庚辛。~1甲乙丙丁戊己庚辛。2甲乙丙丁戊己庚辛。~1甲乙丙丁戊己庚辛。"
      })
  void sentencesInNearlyTheSameWordsAreShared(String here, String there, String shared) {
    List<SharedSentence> found = SharedSentence.of(text(here), text(there));
    assertThat(found)
        .isEqualTo(shared == null ? List.of() : List.of(new SharedSentence(here, shared)));
  }

  @ParameterizedTest
  @CsvSource({"0.7,70", "0.799999,79", "1,100", "0,0"})
  void percentIsNeverRoundedUp(double likeness, BigDecimal percent) {
    assertThat(new Alike("甲", likeness, List.of()).percent()).isEqualTo(percent);
  }

  @Test
  void anExampleIsTheLongestSharedSentence() {
    List<SharedSentence> shared =
        Stream.of("甲。", "甲乙丙丁。", "甲乙。").map(words -> new SharedSentence(words, "子")).toList();
    Alike alike = new Alike("甲", 1, shared);
    assertThat(alike.example()).isEqualTo("甲乙丙丁");
    assertThat(alike.count()).isEqualByComparingTo("3");
    assertThat(new Alike("甲", 1, List.of()).example()).isEmpty();
  }

  @Test
  void aTextIsAlikeInItsSharedSentences() {
    Alike alike = Alike.of("甲", text("甲乙丙丁戊己庚辛。"), text("甲乙丙丁戊己庚辛。子丑寅卯辰巳午未。"));
    assertThat(alike.name()).isEqualTo("甲");
    assertThat(alike.likeness()).isEqualTo(0.5);
    assertThat(alike.shared()).hasSize(1);
    assertThat(Peers.likest(alike).likest()).contains(alike);
    assertThat(Peers.none().likest()).isEmpty();
  }

  private static ComparableText text(String words) {
    return ComparableText.of(written(words, ""), List.of());
  }

  private static AnnualReport written(String overview, String problems) {
    return AnnualReport.builder(Forms.of("form2021"))
        .section(Section.OVERVIEW, SectionText.of("一、总体情况", overview))
        .section(Section.PROBLEMS_IMPROVEMENT, SectionText.of("五、存在的主要问题及改进情况", problems))
        .build();
  }
}
