package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qibei.extraction.made.BalancedReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.made.TextReport;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.report.Figure;

/** Cells that run together are told apart as far as the form's equations prove it, no further. */
class JoinedTextTest {
  private static final int REPORTS = 8;
  private static final int SMALL = 12;

  @ParameterizedTest
  @EnumSource(names = {"CELLS_JOINED", "ALL_JOINED"})
  void mostCellsOfABalancedReportAreProvedAndNoneIsGuessed(TextReport.Layout layout) {
    for (Form form : Forms.all()) {
      for (int seed = 1; seed <= REPORTS; seed++) {
        AnnualReport report = BalancedReport.of(form, seed, SMALL);
        Reading reading = read(report, layout);
        assertThat(wrongInSilence(report, reading)).isEmpty();
        assertThat(right(report, reading)).isGreaterThan(form.cells().size() / 2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CELLS_JOINED", "ALL_JOINED"})
  void aReportWithFaultsOrBlanksIsNotGuessedEither(TextReport.Layout layout) {
    for (Form form : Forms.all()) {
      for (int seed = 1; seed <= REPORTS; seed++) {
        for (AnnualReport report :
            List.of(
                RandomReport.of(form, seed, 9),
                spoilt(BalancedReport.of(form, seed, SMALL), seed))) {
          assertThat(wrongInSilence(report, read(report, layout))).isEmpty();
        }
      }
    }
  }

  @Test
  void headingsInTheMidstOfALineBeginTheirSections() {
    AnnualReport report = BalancedReport.of(Forms.governing(2023), 7, SMALL);
    AnnualReport read = read(report, TextReport.Layout.ALL_JOINED).report();
    for (Section section : Section.values()) {
      assertThat(read.section(section).flatMap(part -> part.heading()))
          .isEqualTo(report.section(section).flatMap(part -> part.heading()));
    }
    assertThat(read.section(Section.OVERVIEW).orElseThrow().text())
        .isEqualTo(report.section(Section.OVERVIEW).orElseThrow().text());
  }

  /** 202 = 202 + 0 + 0 + 0 and 202 = 2 + 0 + 200 + 0: the cells between the sure zeros are not. */
  @Test
  void aSingleUncertainCellBetweenProvedOnesIsNotTakenForProved() {
    AnnualReport balanced = BalancedReport.of(Forms.governing(2023), 5, SMALL);
    AnnualReportBuilder report = balanced.toBuilder();
    String[] outcomes = {"upheld", "corrected", "other", "pending", "total"};
    String[] figures = {"202", "0", "0", "0", "202"};
    for (int i = 0; i < outcomes.length; i++) {
      report.figure("t3.review." + outcomes[i], figures[i]);
    }
    Reading reading = read(report.build(), TextReport.Layout.ALL_JOINED);
    assertThat(reading.doubt("t3.review.upheld")).isPresent();
    assertThat(reading.doubt("t3.review.other")).isPresent();
    assertThat(wrongInSilence(report.build(), reading)).isEmpty();
  }

  @Test
  void eachUncertainCellShowsTheDigitsAmongWhichItStands() {
    AnnualReport report = BalancedReport.of(Forms.governing(2023), 3, SMALL);
    Reading reading = read(report, TextReport.Layout.ALL_JOINED);
    Doubt doubt = reading.doubt("t1.normativeDocuments.issued").orElseThrow();
    String digits =
        Stream.of("issued", "repealed", "inForce")
            .map(column -> report.figure("t1.normativeDocuments." + column).orElseThrow().raw())
            .reduce("", String::concat);
    assertThat(doubt.reason()).isEqualTo(Reason.RUN_TOGETHER);
    assertThat(doubt.source().raw()).isEqualTo(digits);
  }

  private static AnnualReport spoilt(AnnualReport report, long seed) {
    List<Cell> cells = report.form().cells();
    Random random = new Random(seed);
    Cell cell = cells.get(random.nextInt(cells.size()));
    String figure = random.nextBoolean() ? "" : Integer.toString(random.nextInt(30));
    return report.toBuilder().figure(cell.path(), figure).build();
  }

  private static Reading read(AnnualReport report, TextReport.Layout layout) {
    return new ReportReader().read(TextReport.write(report, layout), "report", Limits.standard());
  }

  private static List<String> wrongInSilence(AnnualReport report, Reading reading) {
    return report.form().cells().stream()
        .filter(cell -> reading.doubt(cell.path()).isEmpty() && !isRight(report, reading, cell))
        .map(cell -> cell + " is " + report.figure(cell) + " read " + reading.report().figure(cell))
        .toList();
  }

  private static long right(AnnualReport report, Reading reading) {
    return report.form().cells().stream().filter(cell -> isRight(report, reading, cell)).count();
  }

  private static boolean isRight(AnnualReport report, Reading reading, Cell cell) {
    Optional<String> truth = report.figure(cell).map(Figure::raw);
    return reading.report().figure(cell).map(Figure::raw).equals(truth);
  }
}
