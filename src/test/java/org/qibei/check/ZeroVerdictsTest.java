package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qibei.check.ZeroVerdict.Kind;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** A zero is judged by what speaks for and against it, and never by itself. */
class ZeroVerdictsTest {

  private static AnnualReport zero(String... tables) {
    AnnualReport report = complete2021();
    AnnualReportBuilder zero = report.toBuilder();
    report.form().cells().stream()
        .filter(cell -> java.util.List.of(tables).contains(cell.table()))
        .forEach(cell -> zero.figure(cell.path(), "0"));
    return saying(zero.build(), Section.OVERVIEW, "（一）主动公开。全年公开信息144条。");
  }

  private static AnnualReport withRequests(AnnualReport report, String words) {
    return saying(report, Section.OVERVIEW, "（一）主动公开。全年公开信息144条。\n（二）依申请公开。" + words);
  }

  private static Map<String, Kind> verdicts(Dossier dossier) {
    return SoundReport.inspect(dossier).zeros().stream()
        .collect(Collectors.toMap(ZeroVerdict::table, ZeroVerdict::kind));
  }

  private static Map<String, Kind> verdicts(AnnualReport report) {
    return verdicts(Dossier.ofDocument(report));
  }

  @Test
  void tablesWithFiguresHaveNone() {
    assertThat(verdicts(complete2021())).isEmpty();
  }

  @Test
  void whatNothingBearsOutIsUnsupported() {
    assertThat(verdicts(zero("t2", "t3")))
        .isEqualTo(Map.of("t2", Kind.UNSUPPORTED, "t3", Kind.UNSUPPORTED));
  }

  @Test
  void whatTheTextSaysIsStatedWithItsWords() {
    Inspection inspection =
        SoundReport.inspect(withRequests(zero("t2", "t3"), "2021年未收到政府信息公开申请。"));
    assertThat(inspection.zeros())
        .filteredOn(verdict -> verdict.table().equals("t2"))
        .singleElement()
        .satisfies(
            verdict -> {
              assertThat(verdict.kind()).isEqualTo(Kind.STATED);
              assertThat(verdict.words()).hasValueSatisfying(w -> assertThat(w).contains("未收到"));
            });
  }

  @Test
  void whatWasZeroLastYearTooIsConsistent() {
    Dossier dossier = Dossier.ofDocument(zero("t3")).after(zero("t3"));
    assertThat(verdicts(dossier)).isEqualTo(Map.of("t3", Kind.CONSISTENT));
  }

  @Test
  void aNumberInTheTextContradictsIt() {
    assertThat(verdicts(withRequests(zero("t2", "t3"), "2021年收到政府信息公开申请12件。")))
        .containsEntry("t2", Kind.CONTRADICTED);
  }

  private static Map<String, Kind> verdicts(Policy policy, AnnualReport report) {
    return new Inspector(RuleBook.current(), policy)
        .inspect(Dossier.ofDocument(report)).zeros().stream()
            .collect(Collectors.toMap(ZeroVerdict::table, ZeroVerdict::kind));
  }

  @Test
  void aMereHintDoesNotContradictItAndNeitherDoesTheTextSaySo() {
    AnnualReport report = withRequests(zero("t2"), "2021年收到政府信息公开申请12件。");
    Grade hint = new Grade(Grade.STANDARD, Severity.HINT, java.math.BigDecimal.ZERO);
    Policy mild =
        Policy.standard()
            .with(
                "TXT-01",
                new Policy.Setting(true, Map.of(Grade.STANDARD, hint), java.util.Optional.empty()));
    assertThat(verdicts(mild, report)).isEqualTo(Map.of("t2", Kind.UNSUPPORTED));
    assertThat(verdicts(Policy.standard().without("TXT-01"), report))
        .isEqualTo(Map.of("t2", Kind.UNSUPPORTED));
  }

  @Test
  void whatWasNotZeroLastYearSpeaksNotForIt() {
    Dossier dossier = Dossier.ofDocument(zero("t3")).after(complete2021());
    assertThat(verdicts(dossier)).isEqualTo(Map.of("t3", Kind.UNSUPPORTED));
  }

  @Test
  void eachTableIsStatedByItsOwnKindOfFigures() {
    AnnualReport all = zero("t1", "t2", "t3");
    assertThat(verdicts(withRequests(all, "2021年未收到政府信息公开申请。")))
        .containsEntry("t1", Kind.UNSUPPORTED)
        .containsEntry("t2", Kind.STATED)
        .containsEntry("t3", Kind.UNSUPPORTED);
    assertThat(verdicts(withRequests(all, "2021年制发行政规范性文件0件。")))
        .containsEntry("t1", Kind.STATED)
        .containsEntry("t2", Kind.UNSUPPORTED);
    assertThat(verdicts(withRequests(all, "2021年作出行政处罚决定0件。"))).containsEntry("t1", Kind.STATED);
  }

  @Test
  void blanksAreNoZeros() {
    AnnualReport report = complete2021();
    AnnualReportBuilder blank = report.toBuilder();
    report.form().cells().stream()
        .filter(cell -> cell.table().equals("t3"))
        .forEach(cell -> blank.figure(cell.path(), ""));
    assertThat(verdicts(blank.build())).isEmpty();
  }
}
