package org.qibei.check.rule.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Outcome;
import org.qibei.check.SoundReport;
import org.qibei.report.AnnualReport;

/** Which names may be meant for the agency, and which hold its name and something more. */
class OwnNameTest {

  @Test
  void anAgencyGoesByTheNamesOfTheRosterAndOfItsReport() {
    AgencyFacts facts = AgencyFacts.named("示例市 工信局").alsoNamed(List.of("经信局", "甲局", "经信局"));
    Dossier dossier = Dossier.ofDocument(SoundReport.complete2021()).of(facts);
    assertThat(OwnName.of(dossier).names()).containsExactly("示例市工信局", "经信局", "示例市工业和信息化局");
  }

  @ParameterizedTest
  @CsvSource({
    "示例市工业和信息化局, 示例市工业和信息化局, true",
    "示例市工业和信息化局, 示例市工信局, true",
    "示例市工业和信息化局, 工信局, true",
    "示例市工业和信息化局, 样例市工信局, false",
    "示例市工业和信息化局, 样例县工信局, true",
    "示例市工业和信息化局, 由样例市工信局, true",
    "示例市甲山区审计局, 乙水区审计局, false",
    "示例市甲山区审计局, 示例市审计局, true",
    "甲山区审计局, 示例市甲山区审计局, true",
    "示例市工业和信息化局, 市政府工信局, true",
    "甲山区国有资产监督管理局, 区政府国资局, true",
    "甲山区国有资产监督管理局, 区政府审计局, false",
    "示例市工业和信息化局, 信工局, false",
    "示例市工业和信息化局, 工商局, false",
    "示例市工业和信息化局, 局局, false",
    "柳河镇人民政府, 柳河镇政府, true",
    "柳河镇人民政府, 柳坪镇政府, false",
    "青山街道办事处, 青山街道, true",
    "青山街道办事处, 绿水街道办事处, false"
  })
  void aShortFormKeepsTheOrderOfTheCharacters(String name, String brief, boolean own) {
    assertThat(new OwnName(List.of(name)).covers(brief)).isEqualTo(own);
  }

  @ParameterizedTest
  @CsvSource({
    "示例市工信局, 科技工信局, true",
    "示例市工信局, 示例市科技工信局, true",
    "示例市工信局, 工信局, true",
    "示例市工信局, 审计局, false"
  })
  void aLongerNameMayEndWithTheAgencysOwn(String name, String longer, boolean within) {
    assertThat(new OwnName(List.of(name)).isWithin(longer)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({"示例省样例市工信局, 工信局", "工信局, 工信局", "样例县, 样例县", "青山街道办事处, 办事处"})
  void thePlacesBeforeANameAreNoPartOfIt(String name, String core) {
    assertThat(OwnName.core(name)).isEqualTo(core);
  }

  @Test
  void withoutANameThereIsNothingToCompare() {
    AnnualReport nameless = SoundReport.complete2021().toBuilder().agencyName("").build();
    assertThat(SoundReport.inspect("TXT-11", nameless).outcomes())
        .containsEntry("TXT-11", Outcome.NOT_EVALUABLE);
    assertThat(SoundReport.inspect("TXT-11", SoundReport.complete2021()).outcomes())
        .containsEntry("TXT-11", Outcome.PASS);
  }
}
