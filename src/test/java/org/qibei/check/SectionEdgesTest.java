package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.form.Section.OTHER_MATTERS;
import static org.qibei.form.Section.OVERVIEW;
import static org.qibei.form.Section.PROBLEMS_IMPROVEMENT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** Where the rules on sections begin to speak, and what they lack when they cannot. */
class SectionEdgesTest {

  private static final String LEAD = "本局今年以来紧紧围绕企业和群众关心的事情开展各项工作并且取得了新的成效，";

  private static void assertLacks(String rule, Dossier dossier, Input input) {
    assertThat(inspect(rule, dossier).notEvaluable()).contains(new NotEvaluable(rule, input));
  }

  private static void assertLacks(String rule, AnnualReport report, Input input) {
    assertLacks(rule, Dossier.ofDocument(report), input);
  }

  @Test
  void numeralsAreJudgedWhenAllSectionsAreThereAndWellRead() {
    Dossier poor = Dossier.ofDocument(complete2021()).read(0.5, Set.of());
    AnnualReport unheaded = complete2021();
    for (Section section : Section.values()) {
      String words = unheaded.section(section).orElseThrow().text();
      unheaded = unheaded.toBuilder().section(section, SectionText.withoutHeading(words)).build();
    }
    for (String rule : new String[] {"SEC-04", "SEC-05"}) {
      assertLacks(rule, poor, Input.CONFIRMATION);
      assertLacks(rule, unheaded, Input.HEADING);
    }
    assertLacks("SEC-05", complete2021().without(OVERVIEW), Input.SECTION);
    assertLacks(
        "SEC-05", saying(complete2021(), OVERVIEW, "").without(OTHER_MATTERS), Input.SECTION);
    assertThat(findings("SEC-05", saying(complete2021(), OVERVIEW, ""))).isEmpty();
  }

  @Test
  void aSeventhHeadingStandsAfterTheSixth() {
    String matters = complete2021().section(OTHER_MATTERS).orElseThrow().text();
    Inspection inspection =
        inspect("SEC-05", saying(complete2021(), OTHER_MATTERS, matters + "\n七、附件情况说明\n无"));
    assertThat(inspection.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.declared()).contains("一、二、三、四、五、六、七");
              assertThat(finding.text()).contains("七、附件情况说明");
            });
    assertThat(findings("SEC-05", saying(complete2021(), OTHER_MATTERS, matters + "\n第七、办公")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "存在的主要问题：一是解读少；二是渠道窄；三是人手紧。今后一并改进。, NOT_EVALUABLE",
    "还存在解读少等问题。今后一并改进工作的各个环节。, PASS",
    "存在的主要问题：一是解读少。改进措施：一是多解读；二是勤培训。, PASS",
    "存在的主要问题：一是解读少；二是渠道窄；三是人手紧。改进措施：一是多解读；二是勤培训；三是添人手。, PASS",
    "存在的主要问题：一是解读少；二是渠道窄；三是人手紧。改进措施：一是多解读；二是勤培训。, FAIL",
    "存在的主要问题：一是解读少；二是渠道窄；三是人手紧。改进措施：一是多解读；二是勤培训。总的来看：一是全面；二是有效。, PASS",
    "存在的主要问题：一是解读少；二是渠道窄；三是人手紧。改进措施：一是多解读。, NOT_EVALUABLE"
  })
  void measuresAreCountedWhereBothAreListsAndNothingElseIs(String words, Outcome outcome) {
    Inspection inspection = inspect("SEC-08", saying(complete2021(), PROBLEMS_IMPROVEMENT, words));
    assertThat(inspection.outcomes().get("SEC-08")).isEqualTo(outcome);
  }

  @Test
  void withoutTheSectionNothingCanBeCounted() {
    assertLacks("SEC-08", complete2021().without(PROBLEMS_IMPROVEMENT), Input.SECTION);
    AnnualReport ofTheProvince = complete2021().toBuilder().agencyName("莱州市示例局").build();
    assertLacks("SEC-11", ofTheProvince.without(OTHER_MATTERS), Input.SECTION);
  }

  @ParameterizedTest
  @CsvSource({
    "存在的主要问题：一是2020年的政策解读偏少；二是公开的渠道偏窄不够多样。, FAIL",
    "存在的主要问题：一是2020年的政策解读偏少；二是公开的渠道偏窄不够多样, FAIL",
    "存在的主要问题：一是解读少；二是渠道窄。, NOT_EVALUABLE"
  })
  void lastYearsProblemsAreRepeatedWhateverTheYearInThem(String words, Outcome outcome) {
    Dossier now = Dossier.ofDocument(saying(complete2021(), PROBLEMS_IMPROVEMENT, words));
    String before = words.replace("2020年", "2019年");
    Inspection inspection =
        inspect("SEC-08", now.after(saying(complete2019(), PROBLEMS_IMPROVEMENT, before)));
    assertThat(inspection.outcomes().get("SEC-08")).isEqualTo(outcome);
    assertThat(inspection.findings()).allMatch(finding -> finding.grade().equals("repeated"));
  }

  @Test
  void otherProblemsThanLastYearAreNoRepetition() {
    assertThat(findings("SEC-08", Dossier.ofDocument(complete2021()).after(complete2019())))
        .isEmpty();
  }

  @Test
  void aFeeUnderALooserNameOrInAnotherSectionIsQuoted() {
    Finding loose =
        inspect("SEC-09", saying(complete2021(), OTHER_MATTERS, "2021年依申请公开未收取任何费用。"))
            .findings()
            .get(0);
    assertThat(loose.grade()).isEqualTo("incomplete");
    assertThat(loose.text()).contains("2021年依申请公开未收取任何费用");
    String overview = complete2021().section(OVERVIEW).orElseThrow().text();
    AnnualReport early = saying(complete2021(), OVERVIEW, overview + "\n2021年信息公开处理费为0元。");
    Finding elsewhere = inspect("SEC-09", saying(early, OTHER_MATTERS, "无")).findings().get(0);
    assertThat(elsewhere.text()).contains("2021年信息公开处理费为0元");
    Finding none =
        inspect("SEC-09", saying(complete2021(), OTHER_MATTERS, "无其他需要报告的事项。")).findings().get(0);
    assertThat(none.text()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "示例镇人民政府, FAIL",
    "示例街道办事处, NOT_APPLICABLE",
    "示例市人民政府, FAIL",
    "示例市财政局, NOT_APPLICABLE"
  })
  void governmentsOfAllLevelsOweAssessmentAndNobodyElse(String agency, Outcome outcome) {
    AnnualReport report = saying(complete2021(), OVERVIEW, "全年公开信息3条，工作有序，群众满意。");
    Dossier named = Dossier.ofDocument(report).of(AgencyFacts.named(agency));
    assertThat(inspect("SEC-10", named).outcomes().get("SEC-10")).isEqualTo(outcome);
    Dossier unnamed = Dossier.ofDocument(report.toBuilder().agencyName(agency).build());
    assertThat(inspect("SEC-10", unnamed).outcomes().get("SEC-10")).isEqualTo(outcome);
    if (outcome == Outcome.FAIL) {
      Dossier without = Dossier.ofDocument(report.without(OVERVIEW));
      assertLacks("SEC-10", without.of(AgencyFacts.named(agency)), Input.SECTION);
    }
  }

  @ParameterizedTest
  @CsvSource({"200, 0, PASS", "199, 0, FAIL", "380, 20, PASS", "379, 21, FAIL"})
  void twoHundredCharactersAndFewBrokenOnesAreReadable(int sound, int broken, Outcome outcome) {
    AnnualReport report =
        AnnualReport.builder(complete2021().form())
            .preamble("字".repeat(sound) + "\uFFFD".repeat(broken))
            .build();
    assertThat(inspect("SEC-01", report).outcomes().get("SEC-01")).isEqualTo(outcome);
  }

  @Test
  void theLabelsOfTheTablesAreTextToo() {
    var tables = AnnualReport.builder(complete2021().form());
    complete2021().form().cells().forEach(cell -> tables.figure(cell.path(), "0"));
    assertThat(findings("SEC-01", tables.build())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "在监督保障方面，安排, ''",
    "监督保障上，安排, ''",
    "（五）加强监督，搞好监督保障。安排, ''",
    "（五）本局安排专人负责全部公开工作并且组织了两次业务培训，加强监督保障。安排, inText"
  })
  void aTopicIsNamedInASubheadingOrInItsFirstClause(String heading, String grade) {
    String words =
        complete2021().section(OVERVIEW).orElseThrow().text().replace("（五）监督保障。安排", heading);
    assertThat(inspect("SEC-06", saying(complete2021(), OVERVIEW, words)).findings())
        .extracting(Finding::grade)
        .isEqualTo(grade.isEmpty() ? List.of() : List.of(grade));
  }

  /** Topics told in other words than their own are not missing, only without a heading. */
  @ParameterizedTest
  @CsvSource({
    "本局主动在门户网站发布动态73条, proactive",
    "全年公布各类信息85条, proactive",
    "信息公开咨询、申请以及答复工作有序, onRequest",
    "办公室严格审核发布的信息, infoManagement",
    "修订公开保密审查制度, infoManagement",
    "由副书记指导、监督街道信息公开工作, supervision",
    "自觉接受上级主管部门、监察机关和群众的监督, supervision",
    "文件公开属性由起草科室提出, infoManagement",
    "信息发布前审核两次, infoManagement",
    "开展公开工作自查一次, supervision",
    "全部栏目接受社会监督, supervision",
    "强化公开监督, supervision",
    "建立考核评议和责任追究制度, supervision",
    "保证信息及时更新, infoManagement"
  })
  void aTopicMayBeToldInOtherWords(String words, String topic) {
    assertThat(inspect("SEC-06", saying(complete2021(), OVERVIEW, LEAD + words + "。")).findings())
        .filteredOn(finding -> finding.expected().orElseThrow().equals(topic))
        .extracting(Finding::grade)
        .containsExactly("inText");
  }
}
