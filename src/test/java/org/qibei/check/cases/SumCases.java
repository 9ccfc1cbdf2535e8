package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.with;
import static org.qibei.check.SoundReport.without;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.util.stream.Stream;
import org.qibei.report.AnnualReport;

/** Cases of the rules on sums within one report (SUM). */
final class SumCases {

  private SumCases() {}

  static Stream<RuleCase> all() {
    return Stream.concat(equations(), floors());
  }

  private static Stream<RuleCase> equations() {
    return Stream.of(
        fails("SUM-01", with(complete2021(), "t2.newReceived.total", "13")),
        passes("SUM-01", complete2021()),
        trap("SUM-01", with(complete2021(), "t2.granted.research", "")),
        fails("SUM-02", with(complete2021(), "t2.carriedOut.total", "3")),
        passes("SUM-02", complete2021()),
        trap("SUM-02", column("business", "0")),
        fails("SUM-03", with(complete2021(), "t2.partlyGranted.total", "3")),
        passes("SUM-03", complete2021()),
        trap("SUM-03", complete2019()),
        fails("SUM-04", with(complete2021(), "t3.review.total", "2")),
        passes("SUM-04", complete2021()),
        trap("SUM-04", without(complete2021(), "t3.review.upheld")));
  }

  private static Stream<RuleCase> floors() {
    return Stream.of(
        fails("SUM-05", with(complete2021(), "t1.normativeDocuments.inForce", "0")),
        passes("SUM-05", complete2021()),
        trap("SUM-05", documents("1", "5", "0")),
        fails("SUM-06", with(complete2019(), "t1.normativeDocuments.totalDisclosed", "0")),
        passes("SUM-06", complete2019()),
        trap("SUM-06", with(complete2019(), "t1.normativeDocuments.totalDisclosed", "1")),
        fails("SUM-07", with(complete2019(), "t1.licensing.itemsChange", "-16")),
        fails("SUM-07", with(complete2019(), "t1.licensing.itemsChange", "-15")),
        passes("SUM-07", complete2019()),
        trap("SUM-07", with(complete2019(), "t1.penalties.itemsChange", "+12")),
        fails("SUM-08", with(complete2019(), "t1.procurement.projects", "3")),
        passes("SUM-08", procurement("3", "12.5")),
        trap("SUM-08", complete2019()));
  }

  /** A column in which nothing happened balances. */
  private static AnnualReport column(String column, String raw) {
    AnnualReport report = complete2021();
    for (String row : new String[] {"newReceived", "granted", "resultTotal", "carriedOut"}) {
      report = with(report, "t2." + row + "." + column, raw);
    }
    return report;
  }

  private static AnnualReport documents(String issued, String repealed, String inForce) {
    AnnualReport report = with(complete2021(), "t1.normativeDocuments.issued", issued);
    report = with(report, "t1.normativeDocuments.repealed", repealed);
    return with(report, "t1.normativeDocuments.inForce", inForce);
  }

  private static AnnualReport procurement(String projects, String amount) {
    AnnualReport report = with(complete2019(), "t1.procurement.projects", projects);
    return with(report, "t1.procurement.amount", amount);
  }
}
