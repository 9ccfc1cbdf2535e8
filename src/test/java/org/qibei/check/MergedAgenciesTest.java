package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.with;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qibei.check.LastYear.Part;
import org.qibei.report.AnnualReport;

/**
 * After a merger last year's figures are the sum of the bodies merged, named in the finding; where
 * a report is not had, and after a split, the rules say so and nothing else.
 */
class MergedAgenciesTest {
  private static final String FIRST = "示例市甲局";
  private static final String SECOND = "示例市乙局";
  private static final Wording CHINESE = Wording.in(Locale.SIMPLIFIED_CHINESE);
  private static final List<String> YEAR_AGAINST_YEAR =
      List.of("XYR-01", "XYR-02", "XYR-04", "XYR-05", "XYR-06", "ZER-06");

  private static Inspection inspect(LastYear last) {
    Dossier dossier = Dossier.ofDocument(complete2021()).filed(Filed.forYear(2022)).after(last);
    return new Inspector(RuleBook.current(), Policy.standard()).inspect(dossier);
  }

  private static AnnualReport carriedOut(String total) {
    return with(complete2021(), "t2.carriedOut.total", total);
  }

  private static LastYear merged(Part... parts) {
    return LastYear.unknown().mergedFrom(List.of(parts));
  }

  private static List<NotEvaluable> silent(Inspection inspection) {
    return inspection.notEvaluable().stream()
        .filter(each -> YEAR_AGAINST_YEAR.contains(each.rule()))
        .toList();
  }

  @Test
  void theFindingNamesTheBodiesWhoseFiguresAddUp() {
    Inspection inspection =
        inspect(merged(Part.of(FIRST, carriedOut("3")), Part.of(SECOND, carriedOut("2"))));
    Finding finding =
        inspection.findings().stream()
            .filter(each -> each.rule().equals("XYR-01"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.expected()).contains("5");
    assertThat(CHINESE.message(finding)).endsWith("上年数为合并前各单位之和：示例市甲局 3、示例市乙局 2。");
  }

  @Test
  void theReportThatIsMissingIsNamed() {
    Inspection inspection = inspect(merged(Part.of(FIRST, carriedOut("1")), Part.missing(SECOND)));
    assertThat(silent(inspection))
        .hasSize(YEAR_AGAINST_YEAR.size())
        .allSatisfy(each -> assertThat(CHINESE.missing(each)).isEqualTo("合并前单位的上年报告（示例市乙局）"));
  }

  @Test
  void afterASplitNothingIsCompared() {
    Inspection inspection = inspect(LastYear.unknown().of(carriedOut("9")).dividedSince());
    assertThat(silent(inspection))
        .hasSize(YEAR_AGAINST_YEAR.size())
        .allMatch(each -> each.missing() == Input.DIVIDED_YEAR);
    assertThat(inspection.outcomes().get("SIM-01")).isNotEqualTo(Outcome.NOT_EVALUABLE);
  }

  @Test
  void withoutAMergerTheOwnReportIsCompared() {
    Finding finding =
        inspect(LastYear.unknown().of(carriedOut("9"))).findings().stream()
            .filter(each -> each.rule().equals("XYR-01"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.expected()).contains("9");
    assertThat(finding.text()).isEmpty();
  }

  @Test
  void zeroIsConsistentWhereAllBodiesHadZero() {
    LastYear both = merged(Part.of(FIRST, carriedOut("0")), Part.of(SECOND, carriedOut("0")));
    assertThat(both.isZero("t2")).isFalse();
    assertThat(merged(Part.missing(FIRST)).isZero("t3")).isFalse();
  }
}
