package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;
import static org.qibei.form.Section.OTHER_MATTERS;
import static org.qibei.form.Section.OVERVIEW;
import static org.qibei.form.Section.PROBLEMS_IMPROVEMENT;

import java.util.stream.Stream;
import org.qibei.report.AnnualReport;

/** Cases of the rules on what the text says of the report, the agency and the year. */
final class WordingCases {

  private WordingCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(parts(), years(), names(), levels(), headings(), placeholders(), figures())
        .flatMap(cases -> cases);
  }

  private static Stream<RuleCase> parts() {
    return Stream.of(
        fails("TXT-07", prefaced("行政复议情况、行政诉讼情况、存在的问题和改进情况、其他需要报告的事项六个部分组成。")),
        fails("TXT-07", prefaced("政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、建议提案办理情况、其他需要报告的事项共7部分组成。")),
        passes("TXT-07", prefaced("政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分组成。")),
        trap("TXT-07", prefaced("因政府信息公开被申请行政复议、提起行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项等6个部分组成。")));
  }

  private static AnnualReport prefaced(String rest) {
    return complete2021().toBuilder()
        .preamble("本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、" + rest)
        .build();
  }

  private static Stream<RuleCase> years() {
    return Stream.of(
        fails("TXT-10", improving("2021年，本局将进一步加强政策解读，推动政务公开再上新台阶。")),
        fails("TXT-10", other("2020年，本局召开座谈会，听取企业意见。")),
        passes("TXT-10", improving("2022年，本局将进一步加强政策解读。")),
        trap("TXT-10", improving("针对2021年存在的问题，本局将继续完善制度。")),
        trap("TXT-10", improving("2021年，本局公开工作仍有不足，下一步将着力改进。")),
        trap("TXT-10", other("2020年，本局收到建议3件，今年增加到5件。")));
  }

  private static Stream<RuleCase> names() {
    return Stream.of(
        fails("TXT-11", improving("科技工业和信息化局认真总结经验，查找问题，采取措施。")),
        passes("TXT-11", improving("市工信局坚持问题导向，采取改进措施。")),
        trap("TXT-11", improving("存在问题：业务不熟。市大数据局积极支持，共同采取措施。")),
        trap("TXT-11", improving("存在问题：格局不够开阔。市局高度重视政务公开，采取措施。")));
  }

  private static Stream<RuleCase> levels() {
    return Stream.of(
        fails("TXT-12", improving("存在问题，已报分管委领导研究。围绕市委、市政府中心工作采取措施。")),
        passes("TXT-12", improving("存在问题。围绕市委、市政府中心工作采取措施。")),
        trap("TXT-12", improving("存在问题。按照市委、市政府部署，会同高新区和各区政府采取措施。")));
  }

  private static Stream<RuleCase> headings() {
    return Stream.of(
        fails("TXT-13", other("（三）建议提案办理结果公开情况\n承办建议2件，提案7件。\n（四）其他\n没有。")),
        fails("TXT-13", other("（三）政务公开工作创新情况\n（四）其他\n没有。")),
        passes("TXT-13", other("（三）建议提案办理结果公开情况\n办理结果已在网站公布。\n（四）其他\n没有。")),
        trap("TXT-13", other("（三）建议提案办理结果公开情况\n未承办建议提案。\n（四）其他\n没有。")));
  }

  private static Stream<RuleCase> placeholders() {
    return Stream.of(
        fails("TXT-14", other("全年收到建议××件。")),
        fails("TXT-14", signed("示例市工业和信息化局\n2022年 月 日")),
        passes("TXT-14", other("公开事项3件（根据实际情况动态调整）。")),
        passes("TXT-14", other("全年收到建议3件。")),
        trap("TXT-14", other("示例文本写作“××局关于××的通知”，投诉人张××表示满意。")));
  }

  private static AnnualReport signed(String lines) {
    AnnualReport sound = complete2021();
    return sound.toBuilder().signed(sound.signedOn(), java.util.Optional.of(lines)).build();
  }

  private static Stream<RuleCase> figures() {
    return Stream.of(
        fails("TXT-15", saying(complete2021(), OVERVIEW, "本局高度重视公开工作，安排1名专职人员负责，多次召开会议。")),
        passes("TXT-15", saying(complete2021(), OVERVIEW, "本局全年公开信息，共计144条，内容齐全。")),
        trap("TXT-15", saying(complete2021(), OVERVIEW, "本局高度重视公开工作，全年组织培训两次。")));
  }

  private static AnnualReport improving(String words) {
    return saying(complete2021(), PROBLEMS_IMPROVEMENT, words);
  }

  private static AnnualReport other(String words) {
    return saying(complete2021(), OTHER_MATTERS, "2021年未收取政府信息公开信息处理费。\n" + words);
  }
}
