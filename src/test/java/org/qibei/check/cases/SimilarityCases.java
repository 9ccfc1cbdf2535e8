package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;
import static org.qibei.form.Section.OTHER_MATTERS;
import static org.qibei.form.Section.OVERVIEW;
import static org.qibei.form.Section.PROBLEMS_IMPROVEMENT;

import java.util.List;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.similarity.Alike;
import org.qibei.check.similarity.Peers;
import org.qibei.check.similarity.SharedSentence;
import org.qibei.report.AnnualReport;

/** Cases of the rules on reports that say what another report says (SIM). */
final class SimilarityCases {

  private static final String SHARED = "办好数据发布专栏，方便群众查询下载。";

  private SimilarityCases() {}

  static Stream<RuleCase> all() {
    AnnualReport report = complete2021();
    Dossier dossier = Dossier.ofDocument(report);
    return Stream.of(
        fails("SIM-01", dossier.after(report)),
        passes("SIM-01", dossier.after(another())),
        trap("SIM-01", Dossier.ofDocument(formulas(report)).after(formulas(another()))),
        fails("SIM-02", beside(dossier, 0.7)),
        passes("SIM-02", dossier.beside(Peers.none())),
        trap("SIM-02", beside(dossier, 0.3)));
  }

  private static Dossier beside(Dossier dossier, double likeness) {
    List<SharedSentence> shared = List.of(new SharedSentence(SHARED, SHARED));
    return dossier.beside(Peers.likest(new Alike("例海市统计局", likeness, shared)));
  }

  private static AnnualReport another() {
    AnnualReport changed = saying(complete2021(), OVERVIEW, "上年新建了电子阅览室，增设自助查询机，走访企业征求意见。");
    return saying(changed, PROBLEMS_IMPROVEMENT, "上年的问题是查询机数量偏少，已经增加三台并延长开放时间。");
  }

  private static AnnualReport formulas(AnnualReport report) {
    return saying(
        report, OTHER_MATTERS, "（一）收取信息处理费情况\n2021年未收取政府信息公开信息处理费。\n（二）其他事项\n无其他需要报告的事项。");
  }
}
