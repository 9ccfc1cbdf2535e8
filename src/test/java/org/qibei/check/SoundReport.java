package org.qibei.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.report.SectionText;

/** Whole, sound reports of an agency that does not exist; each test spoils one in one way. */
public final class SoundReport {

  private static final String AGENCY = "示例市工业和信息化局";

  private static final AnnualReport COMPLETE_2021 =
      complete(Forms.of("form2021"), 2021, figures2021());
  private static final AnnualReport COMPLETE_2019 =
      complete(Forms.of("form2019"), 2019, figures2019());

  private SoundReport() {}

  /** A department's report for 2021 with requests, a carry-over, a review and a suit. */
  public static AnnualReport complete2021() {
    return COMPLETE_2021;
  }

  /** The same agency's report for 2019 on the trial form. */
  public static AnnualReport complete2019() {
    return COMPLETE_2019;
  }

  /** What the rules find, as “rule place” lines in the order of the book. */
  public static List<String> findings(AnnualReport report) {
    return findings(Dossier.ofDocument(report));
  }

  public static List<String> findings(Dossier dossier) {
    return lines(inspect(dossier));
  }

  /** Only what the rules of some families find, such as {@code SEC} or {@code SEC-09}. */
  public static List<String> findings(String rules, AnnualReport report) {
    return findings(rules, Dossier.ofDocument(report));
  }

  public static List<String> findings(String rules, Dossier dossier) {
    return lines(inspect(rules, dossier)).stream()
        .filter(line -> line.matches(any(rules)))
        .toList();
  }

  public static List<String> lines(Inspection inspection) {
    return inspection.findings().stream()
        .map(finding -> finding.rule() + " " + finding.place())
        .toList();
  }

  public static Inspection inspect(AnnualReport report) {
    return inspect(Dossier.ofDocument(report));
  }

  public static Inspection inspect(Dossier dossier) {
    return new Inspector(RuleBook.current(), Policy.standard()).inspect(dossier);
  }

  public static Inspection inspect(String rules, AnnualReport report) {
    return inspect(rules, Dossier.ofDocument(report));
  }

  /**
   * An inspection by some rules only, such as {@code SEC} or {@code SEC-09}, and by the one that
   * shuts the gate: they answer as they do in the whole book.
   */
  public static Inspection inspect(String rules, Dossier dossier) {
    Inspector some = new Inspector(RuleBook.current(), SomeRules.only(any(rules)));
    return some.inspect(dossier);
  }

  private static String any(String rules) {
    return "(" + rules + ").*";
  }

  /** The report with one cell filled otherwise. */
  public static AnnualReport with(AnnualReport report, String path, String raw) {
    return report.toBuilder().figure(path, raw).build();
  }

  public static AnnualReport without(AnnualReport report, String path) {
    return report.without(report.form().cell(path).orElseThrow());
  }

  /** The report with other words in one section, under the same heading. */
  public static AnnualReport saying(AnnualReport report, Section section, String words) {
    SectionText now = report.section(section).orElseThrow();
    return report.toBuilder().section(section, new SectionText(now.heading(), words)).build();
  }

  private static AnnualReport complete(Form form, int year, Map<String, String> figures) {
    AnnualReportBuilder report =
        AnnualReport.builder(form)
            .title(AGENCY + year + "年政府信息公开工作年度报告")
            .agencyName(AGENCY)
            .fiscalYear(year)
            .preamble(preamble(year))
            .signed(LocalDate.of(year + 1, 1, 20), AGENCY + "\n" + (year + 1) + "年1月20日");
    form.cells()
        .forEach(cell -> report.figure(cell.path(), figures.getOrDefault(cell.path(), "0")));
    for (Section section : Section.values()) {
      report.section(section, SectionText.of(form.heading(section), words(section, year)));
    }
    return report.build();
  }

  private static String preamble(int year) {
    return "本报告根据《中华人民共和国政府信息公开条例》编制。本报告中所列数据的统计期限自"
        + year
        + "年1月1日起至"
        + year
        + "年12月31日止。如有疑问，请与本局办公室联系（地址：示例市示例路1号，电话：0533-3120680）。";
  }

  private static String words(Section section, int year) {
    return switch (section) {
      case OVERVIEW -> SoundWords.overview(year);
      case PROACTIVE_DISCLOSURE, REQUESTS, REVIEW_LITIGATION -> "";
      case PROBLEMS_IMPROVEMENT -> SoundWords.problems(year);
      case OTHER_MATTERS ->
          "（一）收取信息处理费情况。\n"
              + year
              + "年未收取政府信息公开信息处理费。\n（二）落实上级年度政务公开工作要点情况\n工作要点明确的任务均已完成。\n"
              + "（三）人大代表建议和政协提案办理结果公开情况\n办理结果已全部公开。\n（四）政务公开工作创新情况\n没有需要报告的创新情况。\n"
              + "（五）其他事项\n无其他需要报告的事项。";
    };
  }

  private static Map<String, String> figures2021() {
    Map<String, String> figures = commonFigures();
    figures.put("t1.normativeDocuments.issued", "1");
    figures.put("t1.normativeDocuments.inForce", "5");
    figures.put("t1.licensing.decisions", "78");
    figures.put("t1.fees.amount", "0.0380");
    return figures;
  }

  private static Map<String, String> figures2019() {
    Map<String, String> figures = commonFigures();
    figures.put("t1.normativeDocuments.produced", "1");
    figures.put("t1.normativeDocuments.newlyDisclosed", "1");
    figures.put("t1.normativeDocuments.totalDisclosed", "4");
    figures.put("t1.licensing.itemsLastYear", "15");
    figures.put("t1.licensing.itemsChange", "-3");
    figures.put("t1.licensing.decisions", "60");
    return figures;
  }

  /**
   * 12 new and 1 carried in; 11 concluded and 2 carried out; one review upheld, one suit pending.
   */
  private static Map<String, String> commonFigures() {
    Map<String, String> figures = new TreeMap<>();
    row(figures, "newReceived", 10, 2);
    row(figures, "carriedIn", 1, 0);
    row(figures, "granted", 5, 1);
    row(figures, "partlyGranted", 2, 0);
    row(figures, "refused.internalAffairs", 1, 0);
    row(figures, "unavailable.notHeld", 2, 0);
    row(figures, "resultTotal", 10, 1);
    row(figures, "carriedOut", 1, 1);
    figures.put("t3.review.upheld", "1");
    figures.put("t3.review.total", "1");
    figures.put("t3.suitAfterReview.pending", "1");
    figures.put("t3.suitAfterReview.total", "1");
    return figures;
  }

  private static void row(Map<String, String> figures, String row, int persons, int businesses) {
    figures.put("t2." + row + ".naturalPerson", String.valueOf(persons));
    figures.put("t2." + row + ".business", String.valueOf(businesses));
    figures.put("t2." + row + ".total", String.valueOf(persons + businesses));
  }
}
