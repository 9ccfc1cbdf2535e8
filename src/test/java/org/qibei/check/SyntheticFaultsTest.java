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
import org.qibei.report.AnnualReport;

/**
 * One fault at a time put into a real report and its twin: that fault is found, and nothing
 * besides.
 */
class SyntheticFaultsTest {

  private static final Path TWIN = Path.of("src/test/resources/samples/twin-002/report.txt");
  private static final Path SEED =
      Path.of(
          System.getProperty("qibei.reports", "../shared/reports"),
          "seeds/002_02a5c0cdafefb5b5.txt");
  private static final String OWN_FAULT = "FMT-02 report";

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
    assertThat(findings(with(report, "t2.newReceived.total", "9")))
        .containsExactly("SUM-01 t2.newReceived.total", "SUM-02 t2.total", OWN_FAULT);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aLostRefusalBreaksItsRowAndItsColumn(AnnualReport report) {
    assertThat(findings(with(report, "t2.refused.internalAffairs.naturalPerson", "0")))
        .containsExactly(
            "SUM-01 t2.refused.internalAffairs.total",
            "SUM-03 t2.resultTotal.naturalPerson",
            OWN_FAULT);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReviewWithoutTotalBreaksItsBlock(AnnualReport report) {
    assertThat(findings(with(report, "t3.review.upheld", "1")))
        .containsExactly("SUM-04 t3.review.total", OWN_FAULT);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aStrokeIsAPlaceholderAndALetterIsNoZero(AnnualReport report) {
    assertThat(findings(with(report, "t1.penalties.decisions", "/")))
        .containsExactly("TAB-05 t1.penalties.decisions", OWN_FAULT);
    assertThat(findings(with(report, "t1.penalties.decisions", "O")))
        .containsExactly("TAB-06 t1.penalties.decisions", OWN_FAULT);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void wideZeroesAndSeparatorsPass(AnnualReport report) {
    assertThat(findings(with(report, "t1.penalties.decisions", "０"))).containsExactly(OWN_FAULT);
    assertThat(findings(with(report, "t1.penalties.decisions", "1,234")))
        .containsExactly(OWN_FAULT);
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aDayLateIsADayLate(AnnualReport report) {
    AnnualReport late = report.toBuilder().signed(LocalDate.of(2022, 2, 1), "2022年2月1日").build();
    List<Finding> found = SoundReport.inspect(late).findings();
    assertThat(found).extracting(Finding::rule).containsExactly("DAT-03", "FMT-02");
    assertThat(found.get(0).difference()).contains("1");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theTrialFormInItsPlaceIsTheWrongForm(AnnualReport report) {
    AnnualReport trial = SoundReport.complete2019();
    Dossier dossier = Dossier.ofDocument(trial).filed(Filed.forYear(2021));
    assertThat(findings(dossier)).contains("TAB-08 t1");
    assertThat(findings(report)).containsExactly(OWN_FAULT);
  }
}
