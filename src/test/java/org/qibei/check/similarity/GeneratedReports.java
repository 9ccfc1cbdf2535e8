package org.qibei.check.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/**
 * Made-up reports in the manner of the genre: a third of the sentences are stock, the rest are the
 * agency's own; one report in twenty is written after another one, with some sentences changed. So
 * the pairs that are alike grow with the reports (29 among 1,000, 79 among 3,000, 308 among
 * 10,000), while words are scarcer than in real reports: among 10,000 hardly a run of five letters
 * is in one report alone, and the average one is in eleven.
 */
public final class GeneratedReports {

  private static final String WORDS =
      "公开信息政策解读平台建设制度机制培训考核监督保障群众企业服务申请答复办理网站栏目公众号专栏目录清单流程审查发布更新维护整改评议调研座谈"
          + "走访数据统计财政预算决算项目工程教育医疗养老就业社保住房交通环保应急安全质量标准规范试点示范创新协同会商督查通报约谈问责激励"
          + "热线留言咨询投诉建议提案代表委员座席窗口大厅终端图解视频动漫访谈直播问答简报公报档案年鉴村居社区街道乡镇园区科室分管牵头";
  private static final int SENTENCES = 60;
  private static final int STOCK = 400;
  private static final int LONG = 30;

  private final Random random;
  private final List<String> stock;

  public GeneratedReports(long seed) {
    random = new Random(seed);
    stock = IntStream.range(0, STOCK).mapToObj(i -> sentence()).toList();
  }

  /** So many reports; the same seed gives the same reports. */
  public List<AnnualReport> make(int count) {
    List<List<String>> written = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean copied = i > 0 && random.nextInt(20) == 0;
      written.add(copied ? changed(written.get(random.nextInt(i))) : own());
    }
    return IntStream.range(0, count).mapToObj(i -> report(i, written.get(i))).toList();
  }

  private List<String> own() {
    return IntStream.range(0, SENTENCES)
        .mapToObj(i -> random.nextInt(3) == 0 ? stock.get(random.nextInt(STOCK)) : sentence())
        .toList();
  }

  /** Another report's sentences, up to a third of them exchanged. */
  private List<String> changed(List<String> original) {
    List<String> copy = new ArrayList<>(original);
    int changes = random.nextInt(SENTENCES / 3);
    for (int i = 0; i < changes; i++) {
      copy.set(random.nextInt(copy.size()), sentence());
    }
    return copy;
  }

  private String sentence() {
    StringBuilder words = new StringBuilder();
    int length = LONG / 2 + random.nextInt(LONG);
    while (words.length() < length) {
      int at = random.nextInt(WORDS.length() / 2) * 2;
      words.append(WORDS, at, at + 2);
    }
    return words.append('。').toString();
  }

  private static AnnualReport report(int number, List<String> sentences) {
    int third = sentences.size() / 3;
    String name = "例" + (char) ('一' + number % 5000) + "市统计局";
    return AnnualReport.builder(Forms.of("form2021"))
        .title(name + "2025年政府信息公开工作年度报告")
        .agencyName(name)
        .fiscalYear(2025)
        .section(Section.OVERVIEW, words("一、总体情况", sentences.subList(0, 2 * third)))
        .section(
            Section.PROBLEMS_IMPROVEMENT,
            words("五、存在的主要问题及改进情况", sentences.subList(2 * third, sentences.size() - 3)))
        .section(
            Section.OTHER_MATTERS,
            words("六、其他需要报告的事项", sentences.subList(sentences.size() - 3, sentences.size())))
        .build();
  }

  private static SectionText words(String heading, List<String> sentences) {
    return SectionText.of(heading, String.join("", sentences));
  }
}
