package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.util.stream.Stream;
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
        trap("TXT-03", overview("公开政策类文件3件，审查规范性文件8件。")));
  }

  private static AnnualReport overview(String words) {
    return saying(complete2021(), Section.OVERVIEW, words);
  }
}
