package org.qibei.probe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;
import org.qibei.web.part.FindingGroup;
import org.qibei.web.part.FindingView;
import org.qibei.web.part.Mark;
import org.qibei.web.part.Pair;
import org.qibei.web.part.Quote;
import org.qibei.web.part.StatContent;
import org.qibei.web.part.Stop;
import org.qibei.web.part.TimelineEntry;
import org.qibei.web.part.Waterfall;
import org.qibei.web.part.Waterfall.Loss;

/** Invented content of a fictional agency, enough to show each part in all its states. */
final class Samples {
  static final Form FORM = Forms.of("form2021");

  private static final String WRONG = "t2.newReceived.total";

  private Samples() {}

  /** All zero, but for one wrong total and five blanks. */
  static AnnualReport report() {
    var builder = AnnualReport.builder(FORM);
    for (Cell cell : FORM.cells()) {
      if (!cell.path().startsWith("t3.review.")) {
        builder.figure(cell, Figure.of(0));
      }
    }
    return builder
        .build()
        .with(cell("t2.newReceived.naturalPerson"), Figure.of(2))
        .with(cell(WRONG), Figure.of(3));
  }

  static StatContent requests(AnnualReport report) {
    Map<String, Mark> marks =
        report.figure(WRONG).map(Figure::raw).filter("2"::equals).isPresent()
            ? Map.of()
            : Map.of(WRONG, new Mark("error", "2", "f-total"));
    return StatContent.of(report).marked(marks).carriedOver(Set.of("t2.carriedIn.naturalPerson"));
  }

  static StatContent review(AnnualReport report) {
    Mark blank = new Mark("error", "", "f-blank");
    return StatContent.of(report)
        .marked(
            FORM.table("t3").rows().get(0).cells().stream()
                .collect(java.util.stream.Collectors.toMap(Cell::path, cell -> blank)));
  }

  static Cell cell(String path) {
    return FORM.cell(path).orElseThrow();
  }

  static List<FindingGroup> groups() {
    return List.of(
        new FindingGroup(
            "本部分",
            List.of(
                FindingView.of("f-total", "error", "本年新收总计应为 2", "−1.0", "SUM-01")
                    .at("三 / 一、本年新收 / 总计", "#t2." + WRONG)
                    .with(
                        List.of(new Pair("填报", "3"), new Pair("分项之和", "2（自然人 2，其余为 0）")),
                        "同一原因的 2 项不另列：收办平衡、正文“2 件次”。")
                    .here(),
                FindingView.of("f-blank", "error", "行政复议 5 个单元格空白", "−2.5", "TAB-04")
                    .at("四 / 行政复议 / 结果维持等 5 格", "#t3.t3.review.upheld")
                    .decided("confirmed"))),
        new FindingGroup(
            "其他部分",
            List.of(
                FindingView.of("f-zero", "warning", "三张统计表全部为零", "−2.0", "ZER-01")
                    .at("二、三、四", "")
                    .quoting(new Quote("", "已与综合科、法制科台账核对，2025 年无规范性文件、许可、处罚和申请。", "说明 · 王丽")),
                FindingView.of("f-mended", "warning", "联系电话少一位", "−1.5", "FMT-02").mend())),
        new FindingGroup(
            "提示",
            "不要求改正",
            List.of(
                FindingView.of("f-hint", "notice", "编制说明缺统计期限、联系方式", "−1.0", "SEC-12").fold())));
  }

  static List<Stop> stops() {
    return List.of(
        new Stop("done", "草稿", "1月22日 王丽"),
        new Stop("done", "待本单位审签", "1月24日 孙建国"),
        new Stop("done", "已提交", "1月24日 10:26"),
        new Stop("done", "审核中", "1月25日 陈珺"),
        new Stop("back", "退回整改", "现在轮到贵单位"),
        new Stop("", "通过", ""));
  }

  static Waterfall waterfall() {
    return Waterfall.of(
        List.of(
            new Loss("空白单元格 5 处", "error", new BigDecimal("2.5")),
            new Loss("落款早于期末", "error", new BigDecimal("8.0")),
            new Loss("三表全为零", "warning", new BigDecimal("2.0")),
            new Loss("正文与表不符", "notice", new BigDecimal("0.5")),
            new Loss("编制说明不完整", "notice", new BigDecimal("1.0")),
            new Loss("书写与标点", "notice", new BigDecimal("3.0"))),
        new BigDecimal("83.0"),
        "得分（良好）");
  }

  static List<TimelineEntry> events() {
    return List.of(
        new TimelineEntry("退回整改", "1月26日 15:08", "陈珺", "3 项需要改正", "示政公开整〔2026〕3号", "#", "error"),
        new TimelineEntry("提交", "1月24日 10:26", "孙建国", "", "", "", ""),
        new TimelineEntry("通过", "2025年2月3日", "陈珺", "", "", "", "ok"));
  }
}
