package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.findings;
import static org.qibei.check.SoundReport.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.extraction.evaluation.CollectedReports;
import org.qibei.report.AnnualReport;

/**
 * One fault at a time put into a real report and its twin: that fault is found, and nothing
 * besides.
 */
class SyntheticFaultsTest {

  private static final Path TWIN = Path.of("src/test/resources/samples/twin-002/report.txt");
  private static final Path SEED = CollectedReports.file("seeds/002_02a5c0cdafefb5b5.txt");

  static List<AnnualReport> reports() throws IOException {
    List<Path> files = Stream.of(TWIN, SEED).filter(Files::isRegularFile).toList();
    List<AnnualReport> reports = new ArrayList<>();
    for (Path file : files) {
      reports.add(Documents.dossier(file).report());
    }
    return reports;
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aWrongTotalOfNewRequestsIsToldByRowFirst(AnnualReport report) {
    assertThat(added(report, with(report, "t2.newReceived.total", "9")))
        .containsExactly("SUM-01 t2.newReceived.total", "SUM-02 t2.total");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aLostRefusalBreaksItsRowAndItsColumn(AnnualReport report) {
    assertThat(added(report, with(report, "t2.refused.internalAffairs.naturalPerson", "0")))
        .containsExactly(
            "SUM-01 t2.refused.internalAffairs.total", "SUM-03 t2.resultTotal.naturalPerson");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReviewWithoutTotalBreaksItsBlock(AnnualReport report) {
    assertThat(added(report, with(report, "t3.review.upheld", "1")))
        .containsExactly("SUM-04 t3.review.total");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aStrokeIsAPlaceholderAndALetterIsNoZero(AnnualReport report) {
    assertThat(added(report, with(report, "t1.penalties.decisions", "/")))
        .containsExactly("TAB-05 t1.penalties.decisions");
    assertThat(added(report, with(report, "t1.penalties.decisions", "O")))
        .containsExactly("TAB-06 t1.penalties.decisions");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void wideZeroesAndSeparatorsPass(AnnualReport report) {
    assertThat(added(report, with(report, "t1.penalties.decisions", "０"))).isEmpty();
    assertThat(added(report, with(report, "t1.penalties.decisions", "1,234"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aDayLateIsADayLate(AnnualReport report) {
    AnnualReport late = report.toBuilder().signed(LocalDate.of(2022, 2, 1), "2022年2月1日").build();
    assertThat(added(report, late)).containsExactly("DAT-03 report");
    assertThat(SoundReport.inspect(late).findings())
        .filteredOn(finding -> finding.rule().equals("DAT-03"))
        .extracting(finding -> finding.difference().orElse(""))
        .containsExactly("1");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theTrialFormInItsPlaceIsTheWrongForm(AnnualReport report) {
    AnnualReport trial = SoundReport.complete2019();
    Dossier dossier = Dossier.ofDocument(trial).filed(Filed.forYear(2021));
    assertThat(findings(dossier)).contains("TAB-08 t1");
    assertThat(findings(report)).doesNotContain("TAB-08 t1");
  }

  /** What the change alone brings about. */
  private static List<String> added(AnnualReport original, AnnualReport changed) {
    List<String> added = new ArrayList<>(findings(changed));
    findings(original).forEach(added::remove);
    return added;
  }
}
