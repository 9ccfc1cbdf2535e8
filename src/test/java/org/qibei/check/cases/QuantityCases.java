package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.SoundReport.with;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.util.stream.Stream;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** Cases of the rules on figures in the text (TXT). */
final class QuantityCases {

  private QuantityCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(
        fails("TXT-01", overview("（二）依申请公开。2021年未收到政府信息公开申请。")),
        passes("TXT-01", overview("（二）依申请公开。收到政府信息公开申请12件，办结11件，结转下年2件。")),
        trap("TXT-01", overview("（二）依申请公开。受理申请13件（含上年结转1件），比上年增加5件，均已答复。")),
        fails("TXT-02", overview("全年因政府信息公开被申请行政复议2件。")),
        passes("TXT-02", overview("因政府信息公开被申请行政复议1件、提起行政诉讼1件。")),
        trap("TXT-02", overview("全年未发生因依申请公开被行政复议纠错或行政诉讼败诉情形。")),
        fails("TXT-03", overview("出台并公开发布规范性文件3件。")),
        passes("TXT-03", overview("出台规范性文件1件，现行有效规范性文件5件。")),
        trap("TXT-03", overview("公开政策类文件3件，审查规范性文件8件。")),
        fails("TXT-04", overview("全年作出行政处罚决定5件。")),
        passes("TXT-04", overview("全年办理行政许可78件。")),
        trap("TXT-04", overview("公开行政处罚信息5条，梳理行政许可事项清单90件。")),
        fails("TXT-05", overview("办理建议、提案62件，其中，人大建议21件，政协提案40件。")),
        passes("TXT-05", overview("公开信息187条，比上年增加62条，其中公告180条，比上年增加60条，其他7条。")),
        trap("TXT-05", overview("公开信息144条，其中政策类文件3件，网站100条，公众号90条。")),
        fails("TXT-06", overview("公众号推送各类信息66条。\n公众号推送各类信息68条。")),
        passes("TXT-06", overview("公众号推送各类信息66条。\n公众号推送各类信息66条。")),
        trap("TXT-06", overview("网站公开各类信息183条。\n专栏公开各类信息144条，去年公众号推送各类信息9条。")),
        fails("TXT-08", none("按照规定的程序受理、答复依申请公开申请。")),
        passes("TXT-08", none("未收到政府信息公开申请。")),
        trap("TXT-08", none("规范了申请公开的受理机构和答复流程，将及时答复申请人的申请。")),
        fails("TXT-09", kept("对决定保留的规范性文件进行了公示。", "1")),
        passes("TXT-09", kept("对决定保留的规范性文件进行了公示。", "5")),
        trap("TXT-09", kept("配合清理市政府规范性文件，保留30件。", "1")));
  }

  private static AnnualReport kept(String words, String inForce) {
    return with(overview(words), "t1.normativeDocuments.inForce", inForce);
  }

  private static AnnualReport none(String words) {
    AnnualReport report = overview(words);
    for (Cell cell : report.form().table("t2").cells()) {
      report = with(report, cell.path(), "0");
    }
    return report;
  }

  private static AnnualReport overview(String words) {
    return saying(complete2021(), Section.OVERVIEW, words);
  }
}
