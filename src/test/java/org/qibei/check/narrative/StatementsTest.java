package org.qibei.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.check.Narrative;
import org.qibei.form.Section;
import org.qibei.report.Place;

class StatementsTest {

  /** Sentences after published reports, with every figure that a clerk would take from them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年共办理政府信息公开申请1261件（含上年结转74件），答复1181件，结转下年80件。"
            + "|HANDLED_REQUESTS 1261; CARRIED_IN 74; ANSWERED_REQUESTS 1181; CARRIED_OUT 80",
        "收到政府信息公开申请42件，上年结转0件，办结41件。" + "|RECEIVED_REQUESTS 42; CARRIED_IN 0; ANSWERED_REQUESTS 41",
        "受理政府信息公开申请4件，较2021年减少3件，其中予以公开2件，部分公开2件。"
            + "|RECEIVED_REQUESTS 4; GRANTED 2; PARTLY_GRANTED 2",
        "受理政府信息公开申请27件，上年度结转1件。|RECEIVED_REQUESTS 27; CARRIED_IN 1",
        "共收到依申请公开事项2件次，与2020年办理数量持平。|RECEIVED_REQUESTS 2",
        "本年度全区共收到70件申请公开政府信息，及时依法依规办结69件，1件结转下年度继续办理。"
            + "|RECEIVED_REQUESTS 70; ANSWERED_REQUESTS 69; CARRIED_OUT 1",
        "收到政府信息公开申请三十五件，办结两件。|RECEIVED_REQUESTS 35; ANSWERED_REQUESTS 2",
        "共收到政府信息公开申请1,234件。|RECEIVED_REQUESTS 1234",
        "收到信息公开申请12件。其中：予以公开及部分公开5件，不予公开3件，无法提供2件，不予处理1件，其他处理1件。"
            + "|RECEIVED_REQUESTS 12; GRANTED_OR_PARTLY 5; REFUSED 3; UNAVAILABLE 2; NOT_HANDLED 1; OTHERWISE_HANDLED 1",
        "因政府信息公开引起的行政复议案件2件、行政诉讼案件7件。|REVIEWS 2; SUITS 7",
        "行政诉讼案件7件，其中未经复议直接起诉3件、经复议后起诉4件。|SUITS 7; DIRECT_SUITS 3; SUITS_AFTER_REVIEW 4",
        "依法做好行政复议、行政诉讼案件的应诉工作，全县共办理相关案件74件。|DISPUTES 74",
        "没有因政府信息公开针对我局申请行政复议或行政诉讼的事项。|REVIEWS 0; SUITS 0",
        "制发行政规范性文件4件，废止行政规范性文件1件，现行有效行政规范性文件7件。"
            + "|DOCUMENTS_ISSUED 4; DOCUMENTS_REPEALED 1; DOCUMENTS_IN_FORCE 7",
        "截至2023年底，现行有效行政规范性文件15件。|DOCUMENTS_IN_FORCE 15",
        "制发规范性文件6件，废止3件，现行有效32件。"
            + "|DOCUMENTS_ISSUED 6; DOCUMENTS_REPEALED 3; DOCUMENTS_IN_FORCE 32",
        "全年办理行政许可78件，作出行政处罚决定3件。|LICENSING_DECISIONS 78; PENALTY_DECISIONS 3",
        "发出信息处理费收费通知2份，收取信息处理费0.038万元。|FEE_NOTICES 2; PROCESSING_FEE 380",
        "主动公开政府信息1.2万余条。|ITEMS_PUBLISHED 12000",
        "2021年，我局未收到公民、法人或者其他组织提出的政府信息公开申请。|RECEIVED_REQUESTS 0",
        "2021年我局未收到依申请公开申请。|RECEIVED_REQUESTS 0",
        "2021年，我局未接到依申请公开来信。|RECEIVED_REQUESTS 0",
        "2021年我处未收到政务信息依申请公开要求。|RECEIVED_REQUESTS 0",
        "年度内未有公民、法人或其他组织提出政府信息公开申请。|RECEIVED_REQUESTS 0",
        "2021年度，我局未收到和处理政府信息公开申请，零报告。|RECEIVED_REQUESTS 0",
        "2021年，我局线上、线下均无依申请公开信件。|RECEIVED_REQUESTS 0",
        "未发生因信息公开引起的行政复议案件、行政诉讼案件和举报申诉件。|REVIEWS 0; SUITS 0",
        "因政府信息公开被申请的行政复议、行政诉讼均为零。|REVIEWS 0; SUITS 0"
      })
  void theTextCounts(String words, String counted) {
    assertThat(quantities(words)).containsExactly(counted.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "办理人大代表建议7件，政协提案6件。",
        "年内网上服务平台共受理公安业务6945件，办结率达99.3%。",
        "受理行政许可申请30件。",
        "制发公文100件，其中依申请公开20件，不予公开20件。",
        "全年未发生因依申请公开被行政复议纠错或行政诉讼败诉情形。",
        "2023年共办理行政复议案件56件，均不涉及政府信息公开。",
        "未收到重复申请。",
        "未出现行政复议败诉情形。",
        "未收到对公开指南的修改要求。",
        "印发《关于公开申请3件的通知》，学习“收到申请5件”的经验。",
        "收到自然人提出的政府信息公开申请5件。"
      })
  void otherFiguresAreNotTaken(String words) {
    assertThat(quantities(words)).isEmpty();
  }

  @Test
  void yearScopeAndStandingAreKept() {
    Statements statements =
        statements("2022年收到政府信息公开申请5件。全县收到政府信息公开申请近20件。2024年将进一步加强管理，力争公开信息300条。");
    assertThat(statements.quantities().get(0).year()).hasValue(2022);
    assertThat(statements.quantities().get(1).scope()).isEqualTo(Scope.REGION);
    assertThat(statements.quantities().get(1).is(Trait.APPROXIMATE)).isTrue();
    assertThat(statements.quantities().get(2).is(Trait.PLANNED)).isTrue();
    assertThat(
            statements.stated(
                2023, metric -> metric != Metric.PROCESSING_FEE && metric != Metric.OTHER))
        .isEmpty();
  }

  @Test
  void comparisonsStayComparisons() {
    List<Comparison> comparisons =
        statements("收到申请公开4件，较2021年减少3件。收到政府信息公开申请2件，同比增长70.3%。").comparisons();
    assertThat(comparisons).hasSize(2);
    assertThat(comparisons.get(0).change()).isEqualByComparingTo("-3");
    assertThat(comparisons.get(0).against()).hasValue(2021);
    assertThat(comparisons.get(1).kind()).isEqualTo(Comparison.Kind.PERCENT);
  }

  @Test
  void partsOfATotalAreTakenWithoutTheirComparisons() {
    Partition partition =
        statements("主动公开政府信息187条，比上年增加62条，其中公告类5条，机构类5条，解读类11条，比上年增加4条，动态类137条，财政类7条，其他类22条。")
            .partitions()
            .get(0);
    assertThat(partition.total()).isEqualByComparingTo("187");
    assertThat(partition.sum()).isEqualByComparingTo("187");
    assertThat(partition.addsUp()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"三十五,35", "一百零二,102", "两,2", "十,10", "一千二百,1200", "三万五千,35000", "二〇二三,2023"})
  void chineseNumeralsAreRead(String words, int number) {
    assertThat(NumberWords.words(words)).isEqualByComparingTo(String.valueOf(number));
  }

  private static List<String> quantities(String words) {
    return statements(words).quantities().stream()
        .filter(quantity -> quantity.sentence().place().equals(Place.of(Section.OVERVIEW)))
        .filter(quantity -> quantity.metric() != Metric.OTHER)
        .filter(quantity -> quantity.metric() != Metric.ITEMS_PUBLISHED || words.startsWith("主动公开"))
        .map(quantity -> quantity.metric() + " " + quantity.plainNumber())
        .toList();
  }

  private static Statements statements(String words) {
    return Statements.in(new Narrative(saying(complete2021(), Section.OVERVIEW, words)));
  }
}
