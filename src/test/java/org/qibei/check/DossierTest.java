package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.Place;

/** What a dossier tells the rules is what was put into it. */
class DossierTest {

  private static Dossier sound() {
    return Dossier.ofDocument(complete2021());
  }

  @Test
  void whatTheReaderSawIsKept() {
    Map<String, String> labels = Map.of("t1.repealed", "本年废纸件数");
    Dossier read =
        sound().read(0.5, Set.of("t2")).labelled(labels).pictured(Set.of("t3")).on(letter());
    assertThat(read.legibility())
        .isEqualTo(new Legibility(0.5, Set.of("t2"), Set.of(), Set.of("t3"), Optional.of(labels)));
    assertThat(read.layout()).contains(letter());
    assertThat(read.doubts("t2")).isTrue();
    assertThat(read.confirmed(Set.of("t2")).doubts("t2")).isFalse();
    assertThat(sound().layout()).isEmpty();
    assertThat(sound().publication()).isEmpty();
  }

  private static PageLayout letter() {
    return new PageLayout(216, 279);
  }

  @Test
  void fourFifthsAreWellRead() {
    assertThat(sound().read(0.8, Set.of()).isWellRead()).isTrue();
    assertThat(sound().read(0.79, Set.of()).isWellRead()).isFalse();
  }

  @Test
  void theRosterTellsTheLevelElseItsNameElseTheReport() {
    AgencyFacts town = AgencyFacts.named("示例镇人民政府");
    assertThat(sound().level()).contains(Level.DEPARTMENT);
    assertThat(sound().of(town).level()).contains(Level.TOWN);
    assertThat(sound().of(town.at(Level.GOVERNMENT)).level()).contains(Level.GOVERNMENT);
  }

  @Test
  void ofARegisterTheCasesOfTheYearCountThatWereNotSettledOtherwise() {
    KnownCase request = request(2021);
    AgencyFacts known =
        AgencyFacts.unknown()
            .registered(List.of(request, request(2020), request(2021).settledOtherwise()));
    assertThat(known.registered(2021)).contains(List.of(request));
    assertThat(AgencyFacts.unknown().registered(2021)).isEmpty();
  }

  private static KnownCase request(int year) {
    return KnownCase.of(KnownCase.Kind.REQUEST, LocalDate.of(year, 5, 4), "申请〔" + year + "〕1号");
  }

  @Test
  void whatIsFiledIsKept() {
    Filed filed = Filed.forYear(2021).zeroIn(Set.of(2019, 2020));
    assertThat(filed.zeroYears()).contains(Set.of(2019, 2020));
    assertThat(filed.fiscalYear()).hasValue(2021);
    assertThat(Filed.unknown().zeroYears()).isEmpty();
  }

  @Test
  void theClosingLinesAreSearchedLikeTheText() {
    assertThat(Prose.passages(sound()))
        .last()
        .isEqualTo(new Prose.Passage(Place.report(), "示例市工业和信息化局2022年1月20日"));
  }

  @Test
  void emptyLinesAreNoParagraphs() {
    AnnualReport spaced = SoundReport.saying(complete2021(), Section.OVERVIEW, "甲\n 　\n\n乙");
    assertThat(Dossier.ofDocument(spaced).narrative().of(Section.OVERVIEW))
        .extracting(Narrative.Paragraph::text)
        .containsExactly("甲", "乙");
  }

  @ParameterizedTest
  @CsvSource({
    "为2021年1月1日至2021年11月30日的统计期限, 2021-11-30",
    "数据截止期：2021年1月1日到12月31日, 2021-12-31",
    "本局于2021年1月1日至12月31日开展自查, ''",
    "统计期限自2021年1月1日至2021年2月30日，另一统计期限为2021年1月1日至2021年3月31日, 2021-03-31"
  })
  void aPeriodIsWhatIsCalledSoBeforeOrAfter(String words, String last) {
    AnnualReport report = complete2021().toBuilder().preamble(words).build();
    assertThat(StatedPeriod.in(Dossier.ofDocument(report)))
        .map(period -> period.to().toString())
        .isEqualTo(Optional.of(last).filter(day -> !day.isEmpty()));
  }

  @Test
  void threeMillimetresAreStillA4() {
    assertThat(new PageLayout(213, 294).isA4()).isTrue();
    assertThat(new PageLayout(297, 210).isA4()).isTrue();
    assertThat(new PageLayout(213.1, 297).isA4()).isFalse();
    assertThat(new PageLayout(210, 293.9).isA4()).isFalse();
  }

  @Test
  void longWordsAreCutAtTwoHundredCharacters() {
    Flaw flaw = Flaw.at(Place.report());
    assertThat(flaw.quoting("字".repeat(200)).text()).contains("字".repeat(200));
    assertThat(flaw.declared("𠮷".repeat(201)).declared()).contains("𠮷".repeat(200) + "……");
  }

  @Test
  void aPlaceOfSeveralProvincesTellsNothing() {
    assertThat(Places.known().namedIn("地址：浙江省杭州市西湖区示例路1号")).containsExactly("浙江省");
    assertThat(Places.known().namedIn("地址：鼓楼区示例路1号")).isEmpty();
    assertThat(Places.known().namedIn("威海市")).containsExactly("山东省");
    assertThat(Places.known().namedIn("省市县")).isEmpty();
  }

  @Test
  void twoCharactersAreTheShortestName() {
    assertThat(Level.guess("省厅")).contains(Level.DEPARTMENT);
    assertThat(Level.guess("局")).isEmpty();
  }
}
