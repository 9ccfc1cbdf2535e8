package org.qibei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.check.Dossier;
import org.qibei.check.Finding;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.check.Severity;
import org.qibei.report.AnnualReport;

/** The demonstration's reports are sound as long as nobody spoils them. */
class DemoReportTest {

  @ParameterizedTest
  @ValueSource(ints = {2020, 2022, 2023, 2024, 2025})
  void aSoundReportHasNothingToMend(int year) {
    IntStream.range(0, 40)
        .mapToObj(seed -> report(year, seed))
        .forEach(
            report ->
                assertThat(findings(report))
                    .filteredOn(DemoReportTest::asksForSomething)
                    .isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {2023, 2024, 2025})
  void aYearFollowsFromTheYearBefore(int year) {
    for (int seed = 0; seed < 40; seed++) {
      Dossier dossier = Dossier.ofDocument(report(year, seed)).after(report(year - 1, seed + 1));
      assertThat(inspector().inspect(dossier).findings())
          .filteredOn(DemoReportTest::asksForSomething)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BLANK_REVIEW, TAB-04", "WRONG_TOTAL, SUM-01", "DASHES, TAB-05", "ALL_ZERO, ZER-01",
    "NO_SIGN_OFF, DAT-01", "SIGNED_EARLY, DAT-02", "SIGNED_LATE, DAT-03", "OLD_FORMAT, LEG-01",
    "PHONE, FMT-02", "NO_FEE, SEC-09", "NO_SUPERVISION, SEC-06", "WRONG_PERIOD, DAT-04",
    "NO_PROBLEMS, SEC-03"
  })
  void eachFaultIsFoundByItsRule(Fault fault, String rule) {
    AnnualReport spoiled = new Spoiler().spoil(report(2025, 3), fault);
    assertThat(findings(spoiled)).extracting(Finding::rule).contains(rule);
  }

  @Test
  void theSameSeedGivesTheSameReport() {
    assertThat(report(2025, 7)).isEqualTo(report(2025, 7));
  }

  /** Zero tables are worth a hint, and asked about only when all three are zero. */
  private static boolean asksForSomething(Finding finding) {
    return finding.severity() != Severity.HINT && !finding.rule().startsWith("ZER");
  }

  private static AnnualReport report(int year, long seed) {
    return new DemoReport("示例市教育局", "市教育局", year, seed).write(LocalDate.of(year + 1, 1, 20));
  }

  private static List<Finding> findings(AnnualReport report) {
    return inspector().inspect(Dossier.ofDocument(report)).findings();
  }

  private static Inspector inspector() {
    return new Inspector(RuleBook.current(), Policy.standard());
  }
}
