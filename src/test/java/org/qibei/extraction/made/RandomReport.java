package org.qibei.extraction.made;

import java.time.LocalDate;
import java.util.Random;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.report.SectionText;

/** A report with a figure of its own in every cell, so that a shifted column shows. */
public final class RandomReport {
  private static final String[] PLACEHOLDERS = {"/", "—", "无"};

  private RandomReport() {}

  /** The share of blanks and placeholders is one in so many cells; 0 means none. */
  public static AnnualReport of(Form form, long seed, int oneBlankIn) {
    Random random = new Random(seed);
    int year = form.firstYear() + random.nextInt(2);
    AnnualReportBuilder report =
        AnnualReport.builder(form)
            .title("示例市例" + seed + "区工业和信息化局" + year + "年政府信息公开工作年度报告")
            .agencyName("示例市例" + seed + "区工业和信息化局")
            .fiscalYear(year)
            .preamble("本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。")
            .signed(
                LocalDate.of(year + 1, 1, 20),
                "示例市例" + seed + "区工业和信息化局\n" + (year + 1) + "年1月20日");
    for (Section section : Section.values()) {
      boolean table = form.tableOf(section).isPresent();
      String text = table ? "" : "本部分共公开信息" + random.nextInt(900) + "条，均已按时办结。";
      report.section(section, SectionText.of(form.heading(section), text));
    }
    form.cells().forEach(cell -> report.figure(cell.path(), value(cell, random, oneBlankIn)));
    return report.build();
  }

  private static String value(Cell cell, Random random, int oneBlankIn) {
    if (oneBlankIn > 0 && random.nextInt(oneBlankIn) == 0) {
      return random.nextBoolean() ? "" : PLACEHOLDERS[random.nextInt(PLACEHOLDERS.length)];
    }
    int digits = 1 + random.nextInt(5);
    String number = Integer.toString(random.nextInt((int) Math.pow(10, digits)));
    if (cell.kind() == Column.Kind.AMOUNT) {
      return number + "." + (1000 + random.nextInt(9000));
    }
    return cell.kind() == Column.Kind.SIGNED_COUNT && random.nextBoolean() ? "-" + number : number;
  }
}
