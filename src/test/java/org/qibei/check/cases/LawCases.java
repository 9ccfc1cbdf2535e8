package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.util.stream.Stream;
import org.qibei.report.AnnualReport;

/** Cases of the rules on the legal basis that a report quotes (LEG). */
final class LawCases {

  private LawCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(
        fails("LEG-01", citing(complete2021(), "根据国办公开办函〔2019〕60号编制。")),
        passes("LEG-01", citing(complete2021(), "根据国办公开办函〔2021〕30号编制。")),
        trap("LEG-01", citing(complete2021(), "按国办公开办函〔2019〕60号、经国办公开办函〔2021〕30号修订的格式编制。")));
  }

  private static AnnualReport citing(AnnualReport report, String basis) {
    return report.toBuilder().preamble(basis).build();
  }
}
