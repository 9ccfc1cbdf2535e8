package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;
import static org.qibei.form.Section.OTHER_MATTERS;
import static org.qibei.form.Section.OVERVIEW;
import static org.qibei.form.Section.PROBLEMS_IMPROVEMENT;
import static org.qibei.form.Section.REQUESTS;
import static org.qibei.form.Section.REVIEW_LITIGATION;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Level;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** Cases of the rules on the six sections (SEC). */
final class SectionCases {

  private static final String MEASURES = "改进措施：一是丰富解读形式；二是用好新媒体。";

  private SectionCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(presence(), headings(), content(), matters()).flatMap(cases -> cases);
  }

  private static Stream<RuleCase> presence() {
    AnnualReport sound = complete2021();
    return Stream.of(
        fails("SEC-01", AnnualReport.builder(sound.form()).build()),
        passes("SEC-01", sound),
        trap("SEC-01", saying(saying(sound, OVERVIEW, ""), PROBLEMS_IMPROVEMENT, "")),
        fails("SEC-02", sound.without(REQUESTS)),
        passes("SEC-02", sound),
        trap("SEC-02", headed(REQUESTS, "五、行政机关收到和处理政府信息公开申请情况")),
        fails("SEC-03", sound.without(PROBLEMS_IMPROVEMENT)),
        passes("SEC-03", sound),
        trap("SEC-03", saying(sound, OTHER_MATTERS, "无")));
  }

  private static Stream<RuleCase> headings() {
    AnnualReport sound = complete2021();
    return Stream.of(
        fails("SEC-04", headed(PROBLEMS_IMPROVEMENT, "五、政府信息公开工作存在的主要问题改进情况")),
        passes("SEC-04", sound),
        trap("SEC-04", headed(REVIEW_LITIGATION, "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")),
        fails("SEC-05", headed(PROBLEMS_IMPROVEMENT, "四、存在的主要问题及改进情况")),
        fails("SEC-05", swapped(sound)),
        passes("SEC-05", sound),
        trap("SEC-05", headed(PROBLEMS_IMPROVEMENT, "存在的主要问题及改进情况")));
  }

  private static Stream<RuleCase> content() {
    AnnualReport sound = complete2021();
    String topics = sound.section(OVERVIEW).orElseThrow().text();
    return Stream.of(
        fails("SEC-06", saying(sound, OVERVIEW, topics.replace("（五）监督保障。", ""))),
        passes("SEC-06", sound),
        trap("SEC-06", saying(sound, OVERVIEW, topics.replace("（五）监督保障。", "（五）常态化开展监督管理。"))),
        fails("SEC-07", saying(sound, PROBLEMS_IMPROVEMENT, "全年工作成效明显，得到群众一致好评。")),
        passes("SEC-07", sound),
        trap("SEC-07", saying(sound, PROBLEMS_IMPROVEMENT, "工作还有改进的空间，下一步继续加强。")),
        fails("SEC-08", saying(sound, PROBLEMS_IMPROVEMENT, three() + MEASURES)),
        fails("SEC-08", Dossier.ofDocument(sound).after(worded(complete2021()))),
        passes("SEC-08", sound),
        trap("SEC-08", saying(sound, PROBLEMS_IMPROVEMENT, three() + "改进措施：1.培训。2.解读。3.督促。")));
  }

  private static Stream<RuleCase> matters() {
    AnnualReport sound = complete2021();
    String results = "将工作纳入绩效管理，开展满意度测评，未发生问责情形。";
    String matters = sound.section(OTHER_MATTERS).orElseThrow().text();
    return Stream.of(
        fails("SEC-09", saying(sound, OTHER_MATTERS, "无")),
        passes("SEC-09", sound),
        trap("SEC-09", saying(sound, OTHER_MATTERS, "2021年，无收取信息处理费情况。")),
        fails("SEC-10", government(saying(sound, OVERVIEW, "开展工作考核、社会评议。"))),
        passes("SEC-10", government(saying(sound, OVERVIEW, "开展工作考核、社会评议，无责任追究情形。"))),
        trap("SEC-10", government(saying(sound, OVERVIEW, results))),
        trap("SEC-10", government(saying(sound, OVERVIEW, "考核、评议后对2名责任人员约谈。"))),
        trap("SEC-10", government(saying(sound, OVERVIEW, "考核、评议后对2家单位通报批评。"))),
        fails("SEC-11", rostered(saying(sound, OTHER_MATTERS, "2021年未收取信息处理费。"))),
        passes("SEC-11", rostered(sound)),
        trap(
            "SEC-11",
            rostered(saying(sound, OTHER_MATTERS, matters.replace("工作要点明确的任务均已完成。", "无。")))),
        fails("SEC-12", sound.toBuilder().preamble("").build()),
        passes("SEC-12", sound),
        trap("SEC-12", saying(sound.toBuilder().preamble("").build(), OTHER_MATTERS, closing())));
  }

  private static String closing() {
    return "2021年未收取信息处理费。数据统计期限自2021年1月1日起至2021年12月31日止，电话：0533-3120680。";
  }

  private static String three() {
    return "存在的主要问题：一是政策解读形式较为单一；二是公开渠道不宽；三是人员力量不足。\n";
  }

  /** A report whose problems are those of another year, word for word. */
  private static AnnualReport worded(AnnualReport other) {
    return saying(complete2019(), PROBLEMS_IMPROVEMENT, words(other) + MEASURES);
  }

  private static String words(AnnualReport report) {
    return report.section(PROBLEMS_IMPROVEMENT).orElseThrow().text();
  }

  private static AnnualReport headed(Section section, String heading) {
    String words = complete2021().section(section).orElseThrow().text();
    return complete2021().toBuilder().section(section, SectionText.of(heading, words)).build();
  }

  /** The last two sections have changed places, heading and all. */
  private static AnnualReport swapped(AnnualReport sound) {
    List<Section> order = new ArrayList<>(sound.order());
    Collections.swap(order, 4, 5);
    return sound.toBuilder().order(order).build();
  }

  private static Dossier rostered(AnnualReport report) {
    return Dossier.ofDocument(report).of(AgencyFacts.named("示例市工业和信息化局"));
  }

  private static Dossier government(AnnualReport report) {
    return Dossier.ofDocument(report).of(AgencyFacts.named("示例市人民政府").at(Level.GOVERNMENT));
  }
}
