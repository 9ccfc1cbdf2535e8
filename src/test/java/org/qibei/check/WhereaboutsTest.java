package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** A province's list of items says nothing of agencies elsewhere. */
class WhereaboutsTest {

  private static final String ITEMS = "2021年未收取信息处理费。";

  private static Outcome outcome(String agency, String preamble, Policy policy) {
    AnnualReport report =
        saying(complete2021(), Section.OTHER_MATTERS, ITEMS).toBuilder()
            .agencyName(agency)
            .preamble(preamble)
            .build();
    return new Inspector(RuleBook.current(), policy)
        .inspect(Dossier.ofDocument(report))
        .outcomes()
        .get("SEC-11");
  }

  private static Outcome outcome(String agency, String preamble) {
    return outcome(agency, preamble, Policy.standard());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"江苏省示例厅", "上海市示例局", "洪泽区示例局", "平潭综合实验区示例局", "新疆维吾尔自治区示例厅", "宿迁市示例局", "示例县水利局"})
  void otherPlacesAreNotAsked(String agency) {
    assertThat(outcome(agency, "")).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"山东省示例厅", "莱州市示例局", "威海市文登区示例局", "济南高新区示例局", "工信局"})
  void placesOfTheProvinceAndUnplacedNamesAre(String agency) {
    assertThat(outcome(agency, "")).isEqualTo(Outcome.FAIL);
  }

  @Test
  void theTextTellsWhereTheNameDoesNot() {
    assertThat(outcome("工信局", "请与本局联系（地址：浙江省杭州市西湖区示例路1号）。")).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(outcome("示例镇人民政府", "请与本镇联系（地址：莱州市示例路1号）。")).isEqualTo(Outcome.FAIL);
  }

  @Test
  void aPolicyWithoutAProvinceAsksEverybody() {
    Policy all = Policy.standard().withProvincialItems(Policy.standard().provincialItems());
    assertThat(outcome("江苏省示例厅", "", all)).isEqualTo(Outcome.FAIL);
    assertThat(Policy.fromJson(Policy.standard().toJson())).isEqualTo(Policy.standard());
    assertThat(Policy.fromJson(all.toJson())).isEqualTo(all);
  }
}
