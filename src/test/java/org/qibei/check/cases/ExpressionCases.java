package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;
import static org.qibei.form.Section.OTHER_MATTERS;
import static org.qibei.form.Section.OVERVIEW;
import static org.qibei.form.Section.PROBLEMS_IMPROVEMENT;

import java.util.Set;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.SoundReport;
import org.qibei.report.AnnualReport;

/** Cases of the rules on title and expression (FMT). */
final class ExpressionCases {

  private ExpressionCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(
            titles(),
            telephones(),
            pairs(),
            widths(),
            typos(),
            residues(),
            lists(),
            pictures(),
            lengths())
        .flatMap(cases -> cases);
  }

  private static Stream<RuleCase> titles() {
    return Stream.of(
        fails("FMT-01", titled("工信局2021年政府信息公开工作年度报告")),
        passes("FMT-01", titled("示例市工业和信息化局2021年政府信息公开工作年度报告")),
        trap("FMT-01", titled("2021 年度\n示例市工业和信息化局 政府信息公开工作年度报告")));
  }

  private static AnnualReport titled(String title) {
    return complete2021().toBuilder().title(title).build();
  }

  private static Stream<RuleCase> telephones() {
    return Stream.of(
        fails("FMT-02", called("0533-312068")),
        passes("FMT-02", called("0533-3120680")),
        trap("FMT-02", called("0533—3120680-8001")));
  }

  private static AnnualReport called(String number) {
    return complete2021().toBuilder().preamble("如有疑问，请联系，电话：" + number).build();
  }

  private static Stream<RuleCase> pairs() {
    return Stream.of(
        fails("FMT-03", saying("公布了《主动公开基本目录（2021年版），明确了公开时限。")),
        passes("FMT-03", saying("公布了《主动公开基本目录（2021年版）》，明确了公开时限。")),
        trap("FMT-03", saying("1）公布了《关于印发〈目录（试行)〉的通知》。\n2）明确了“时限”。")));
  }

  private static Stream<RuleCase> widths() {
    return Stream.of(
        fails("FMT-04", saying("工作仍有差距,主要是解读较少。")),
        fails("FMT-04", saying("(一)解读。办好专栏。\n（二）培训。学习条例。")),
        passes("FMT-04", saying("工作仍有差距，主要是解读较少。")),
        trap("FMT-04", saying("网址为http://www.example.gov.cn,全年访问1,234次(PV)。")));
  }

  private static Stream<RuleCase> typos() {
    return Stream.of(
        fails("FMT-05", saying("确保受理去到畅通。")),
        fails("FMT-05", saying("进一步进一步加强学习。")),
        passes("FMT-05", saying("确保受理渠道畅通，进一步加强学习。")),
        trap("FMT-05", saying("网站提供无障碍阅读，公民可依法申请公开信息，信息公开公开目录已更新，敬请包涵。")));
  }

  private static Stream<RuleCase> residues() {
    return Stream.of(
        fails("FMT-06", saying("**强化认识。**办好专栏。")),
        passes("FMT-06", saying("强化认识。办好专栏。")),
        trap("FMT-06", saying("得分为4*5，名次为第1#楼。")));
  }

  private static Stream<RuleCase> lists() {
    return Stream.of(
        fails("FMT-07", saying("一是建立制度。二是加强学习；三是按时公开。")),
        fails("FMT-07", saying("一是建立制度；三是按时公开。")),
        trap("FMT-07", saying("一是建立制度；二是加强学习。（二）平台建设方面一是改版网站；二是完善检索。")),
        passes("FMT-07", saying("一是建立制度；二是加强学习；三是按时公开。")),
        trap("FMT-07", saying("一是建立制度，分两步：一是起草，二是印发；二是加强学习；三是按时公开。")));
  }

  private static Stream<RuleCase> pictures() {
    Dossier sound = Dossier.ofDocument(complete2021());
    return Stream.of(
        fails("FMT-09", sound.pictured(Set.of("t2"))),
        passes("FMT-09", sound),
        trap("FMT-09", sound.pictured(Set.of())));
  }

  private static Stream<RuleCase> lengths() {
    AnnualReport brief = SoundReport.saying(complete2021(), OVERVIEW, "全年公开信息3条，内容齐全。");
    return Stream.of(
        fails("FMT-10", SoundReport.saying(brief, PROBLEMS_IMPROVEMENT, "存在问题，采取措施加强改进。")),
        fails("FMT-10", SoundReport.saying(complete2021(), OVERVIEW, "全年公开信息3条。".repeat(2000))),
        passes("FMT-10", complete2021()),
        trap("FMT-10", brief));
  }

  private static AnnualReport saying(String words) {
    return SoundReport.saying(complete2021(), OTHER_MATTERS, "2021年未收取政府信息公开信息处理费。\n" + words);
  }
}
