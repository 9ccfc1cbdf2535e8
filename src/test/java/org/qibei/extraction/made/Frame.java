package org.qibei.extraction.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.qibei.form.Forms;

/** What becomes of a report around its tables. */
final class Frame {
  private static final String NUMERALS = "一二三四五六";

  private Frame() {}

  /** The newer form with the table of requests of the older one. */
  static PrintedReport hybrid(PrintedReport report, Random random) {
    if (report.form() != Forms.governing(Integer.MAX_VALUE)) {
      return report;
    }
    PrintedTable older =
        PrintedTable.of(
            RandomReport.of(Forms.governing(report.form().firstYear() - 1), random.nextLong(), 0),
            "t2");
    return report.withTables(table -> table.id().equals("t2") ? older : table);
  }

  static PrintedReport ofAnotherYear(PrintedReport report, Random random) {
    int year = report.year() < 2021 ? 2022 + random.nextInt(3) : 2019 + random.nextInt(2);
    PrintedReport other =
        report.withWords(
            text ->
                text.replace(report.year() + "年", year + "年")
                    .replace(report.year() + 1 + "年", year + 1 + "年"));
    return new PrintedReport(report.form(), year, other.parts());
  }

  static PrintedReport amongArticles(PrintedReport report, Random random) {
    List<PrintedReport.Part> parts = new ArrayList<>();
    for (String line : List.of("首页", "政务公开", "政府信息公开年报", "发布日期：2024-01-20 浏览次数：35")) {
      parts.add(new PrintedReport.Words(PrintedReport.Style.TEXT, line));
    }
    parts.addAll(report.parts());
    for (String line :
        List.of(
            "相关文章",
            "示例市民政局关于2018年度考核结果的通报 2019-02-11",
            "示例市2017年政府信息公开工作年度报告 2018-03-01",
            "打印本页 关闭窗口",
            "主办：示例市人民政府办公室 备案号：示ICP备00000000号")) {
      parts.add(new PrintedReport.Words(PrintedReport.Style.TEXT, line));
    }
    return report.with(parts);
  }

  static PrintedReport unnumbered(PrintedReport report, Random random) {
    return headings(report, (heading, index) -> heading.substring(2));
  }

  static PrintedReport misnumbered(PrintedReport report, Random random) {
    int shift = 1 + random.nextInt(4);
    return headings(
        report, (heading, index) -> NUMERALS.charAt((index + shift) % 6) + heading.substring(1));
  }

  private static PrintedReport headings(
      PrintedReport report, BiFunction<String, Integer, String> change) {
    List<PrintedReport.Part> parts = new ArrayList<>();
    int index = 0;
    for (PrintedReport.Part part : report.parts()) {
      if (part instanceof PrintedReport.Words words
          && words.style() == PrintedReport.Style.HEADING) {
        String heading = change.apply(words.text(), index++);
        parts.add(new PrintedReport.Words(PrintedReport.Style.HEADING, heading));
      } else {
        parts.add(part);
      }
    }
    return report.with(parts);
  }
}
