package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.SoundReport.with;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Filed;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** Cases of the rules across tables and section six (XTB). */
final class CrossTableCases {

  private static final String SUITS = "t3.suitAfterReview.total";

  private CrossTableCases() {}

  static Stream<RuleCase> all() {
    return Stream.concat(fees(), disputes());
  }

  private static Stream<RuleCase> fees() {
    AnnualReport unpaid = with(complete2021(), "t2.otherHandling.feeUnpaid.total", "1");
    return Stream.of(
        fails("XTB-01", fee(complete2021(), "2021年收取信息处理费385元。")),
        passes("XTB-01", fee(complete2021(), "2021年收取信息处理费380元。")),
        trap(
            "XTB-01",
            fee(with(complete2021(), "t1.fees.amount", "0.04"), "2021年收取信息处理费380元，标准为每件9000元。")),
        fails("XTB-02", fee(complete2021(), "2021年收取信息处理费385元。")),
        passes("XTB-02", fee(complete2021(), "2021年收取信息处理费380元。")),
        trap("XTB-02", fee(complete2021(), "2021年收取信息处理费0.038万元。")),
        fails("XTB-03", fee(unpaid, "2021年未发生政府信息公开信息处理费。")),
        passes("XTB-03", fee(unpaid, "2021年发出收费通知1份，收取信息处理费100元。")),
        trap("XTB-03", fee(unpaid, "2021年未收取政府信息公开信息处理费。")));
  }

  private static Stream<RuleCase> disputes() {
    AnnualReport three = with(complete2021(), SUITS, "3");
    AnnualReport many = with(complete2021(), "t3.review.upheld", "5");
    AnnualReport direct = with(complete2021(), "t3.directSuit.total", "1");
    return Stream.of(
        fails("XTB-04", Dossier.ofDocument(three)),
        passes("XTB-04", Dossier.ofDocument(complete2021())),
        trap("XTB-04", Dossier.ofDocument(three).after(many)),
        fails("XTB-05", in(2024, direct)),
        passes("XTB-05", in(2024, complete2021())),
        trap("XTB-05", in(2024, with(complete2021(), SUITS, "1"))),
        fails("XTB-06", Dossier.ofDocument(without(complete2021())).after(without(complete2021()))),
        passes("XTB-06", Dossier.ofDocument(complete2021())),
        trap("XTB-06", Dossier.ofDocument(without(complete2021())).after(complete2021())));
  }

  private static Dossier in(int year, AnnualReport report) {
    return Dossier.ofDocument(report).filed(Filed.forYear(year));
  }

  private static AnnualReport fee(AnnualReport report, String words) {
    return saying(report, Section.OTHER_MATTERS, words);
  }

  /** Without any request. */
  private static AnnualReport without(AnnualReport report) {
    AnnualReport none = report;
    for (Cell cell : report.form().table("t2").cells()) {
      none = with(none, cell.path(), "0");
    }
    return none;
  }
}
