package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

class ExpressionRulesTest {

  private static final String REST = "政府信息公开工作年度报告";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "示例市工业和信息化局2021年政府信息公开工作年度报告",
        "示例市工业和信息化局 2021 年度政府信息公开工作年度报告",
        "2021年示例市工业和信息化局政府信息公开工作年度报告",
        "示例市工业和信息化局２０２１年政府信息公开年度报告",
        "沛县工业和信息化局2021年政府信息公开工作年度报告",
        "示例市工业和信息化局政府信息公开工作年度报告（2021年度）",
        "示例市工业和信息化局二〇二一年政府信息公开工作年度报告",
        "关于示例市工业和信息化局2021年政府信息公开工作年度报告的公示",
        "示例市工业和信息化局（示例市中小企业局）2021年政府信息公开工作年度报告",
        "示例市工业和信息化局2021年政府信息公开年报"
      })
  void aTitleWithNameAndYearConforms(String title) {
    assertThat(findings("FMT-0[12]", titled(title))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"工信局2021年", "县市场监督管理局2021年", "2021年", "示例市工业和信息化局", "市工信局2021年"})
  void aTitleWithoutPlaceNameOrYearDoesNot(String beginning) {
    assertThat(findings("FMT-0[12]", titled(beginning + REST))).containsExactly("FMT-01 report");
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例市民政局", "示例市民族宗教事务局", "示例市政务服务管理局", "示例市人民防空办公室", "示例市市场监督管理局"})
  void aCityBesideItsOfficesNameIsAPlace(String name) {
    assertThat(findings("FMT-0[12]", titled(name + "2021年" + REST))).isEmpty();
  }

  @Test
  void aCommissionMayBeWrittenShort() {
    assertThat(findings("FMT-0[12]", of("示例市卫生健康委员会", "示例市卫生健康委2021年" + REST))).isEmpty();
  }

  @Test
  void aReportWithoutTitleIsToldSo() {
    assertThat(inspect(titled("本".repeat(5000))).findings())
        .filteredOn(finding -> finding.rule().equals("FMT-01"))
        .allSatisfy(finding -> assertThat(finding.declared().orElseThrow()).hasSize(202));
    AnnualReport untitled = complete2021().toBuilder().title(Optional.empty()).build();
    assertThat(inspect(untitled).findings())
        .filteredOn(finding -> finding.rule().equals("FMT-01"))
        .extracting(Finding::grade)
        .containsExactly("untitled");
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例区2021年", "示例区人民政府2021年", "2021年示范市示例区人民政府", "示范市示例区2021年"})
  void theRegionStandsForItsGovernmentAndTheParentMayBeLeftOut(String beginning) {
    assertThat(findings("FMT-0[12]", of("示范市示例区人民政府", beginning + REST))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例高新区管委会2021年", "示例高新区2021年", "示例高新技术产业开发区2021年"})
  void aZoneMayBeNamedAsEverybodyNamesIt(String beginning) {
    assertThat(findings("FMT-0[12]", of("示例高新技术产业开发区管理委员会", beginning + REST))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"示例市2021年", "其他市工业和信息化局2021年", "工业和信息化局2021年"})
  void anotherAgencysNameIsForeign(String beginning) {
    assertThat(findings("FMT-0[12]", of("示例市工业和信息化局", beginning + REST)))
        .containsExactly("FMT-01 report");
  }

  @ParameterizedTest
  @CsvSource({
    "其他市工业和信息化局2021年, foreign",
    "工业和信息化局2021年, standard",
    "示例市工信局2021年, loose",
    "2021年, standard",
    "示例市工业和信息化局, undated"
  })
  void theTitlesFaultIsNamed(String beginning, String grade) {
    assertThat(inspect(of("示例市工业和信息化局", beginning + REST)).findings().get(0).grade())
        .isEqualTo(grade);
  }

  @Test
  void aFormerNameOnTheRosterIsKnown() {
    Dossier dossier = Dossier.ofDocument(titled("示例市经济和信息化委员会2021年" + REST));
    AgencyFacts facts = AgencyFacts.named("示例市工业和信息化局").alsoNamed(List.of("示例市经济和信息化委员会"));
    assertThat(findings("FMT-0[12]", dossier.of(facts))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0533-3120680", "0631—8451391", "（0533）3120680", "05333120680", "0531-82345678",
        "010-12345678", "0591-23165370", "13812345678", "0533-3120680-8001", "400-1234567",
        "12345", "0533-3120680、3120681"
      })
  void soundNumbersPass(String number) {
    assertThat(findings("FMT-0[12]", withTelephone(number))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0533-312068",
        "0531-8234567",
        "0540-1234567",
        "1381234567",
        "0533-312068011",
        "0533312068"
      })
  void malformedNumbersAreTold(String number) {
    assertThat(findings("FMT-0[12]", withTelephone(number))).containsExactly("FMT-02 report");
  }

  @Test
  void aNumberInASectionIsToldThere() {
    AnnualReport report =
        SoundReport.saying(
            complete2021(), Section.OTHER_MATTERS, "2021年未收取信息处理费。\n咨询电话：0533-312068\n2022年1月");
    assertThat(findings("FMT-0[12]", report)).containsExactly("FMT-02 otherMatters");
  }

  @Test
  void figuresOfTheNextLineDoNotJoinTheNumber() {
    assertThat(findings("FMT-0[12]", withTelephone("0533-3120680\n2021年全年"))).isEmpty();
  }

  @Test
  void aNumberBrokenAfterItsDashIsOneNumber() {
    assertThat(findings("FMT-0[12]", withTelephone("0533-\n312068")))
        .containsExactly("FMT-02 report");
    assertThat(findings("FMT-0[12]", withTelephone("0533-\n3120680"))).isEmpty();
  }

  @Test
  void withoutANumberThereIsNothingToJudge() {
    AnnualReport silent = complete2021().toBuilder().preamble("").build();
    assertThat(inspect(silent).notEvaluable())
        .contains(new NotEvaluable("FMT-02", Input.TELEPHONE));
  }

  private static AnnualReport titled(String title) {
    return complete2021().toBuilder().title(title).build();
  }

  private static Dossier of(String agency, String title) {
    return Dossier.ofDocument(titled(title)).of(AgencyFacts.named(agency).at(Level.DEPARTMENT));
  }

  private static AnnualReport withTelephone(String number) {
    return complete2021().toBuilder().preamble("如有疑问，请与本局办公室联系，联系电话：" + number).build();
  }
}
