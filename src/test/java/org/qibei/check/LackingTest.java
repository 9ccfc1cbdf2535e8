package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** What keeps rules from answering: each names the one thing it lacks, and no rule guesses. */
class LackingTest {

  /** What no document says of itself. */
  private static final String ALONE =
      """
      earlierReports: ZER-04 SIM-01
      knownCases: ZER-03
      lastYear: ZER-06 XYR-01 XYR-04 XYR-05 XYR-06 XYR-07
      linkVisits: PUB-02 PUB-03
      pageLayout: FMT-08
      peers: SIM-02
      publication: PUB-01
      publicationDate: DAT-07
      submissionDate: DAT-06
      writtenLabels: TAB-09""";

  /** The rules without an answer, by what they lack, as “input: rule rule”. */
  private static String lacking(Dossier dossier) {
    Map<String, String> rules = new TreeMap<>();
    SoundReport.inspect(dossier)
        .notEvaluable()
        .forEach(no -> rules.merge(no.missing().id(), no.rule(), (a, b) -> a + " " + b));
    return rules.entrySet().stream()
        .map(each -> each.getKey() + ": " + each.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** The same without what a sound document lacks too. */
  private static String more(Dossier dossier) {
    List<String> known = ALONE.lines().toList();
    return lacking(dossier)
        .lines()
        .filter(line -> !known.contains(line))
        .collect(Collectors.joining("\n"));
  }

  private static String more(AnnualReport report) {
    return more(Dossier.ofDocument(report));
  }

  private static AnnualReport blank(AnnualReport report, Predicate<Cell> cells) {
    AnnualReportBuilder blank = report.toBuilder();
    report.form().cells().stream().filter(cells).forEach(cell -> blank.figure(cell.path(), ""));
    return blank.build();
  }

  private static AnnualReport blank(AnnualReport report) {
    return blank(report, cell -> true);
  }

  @Test
  void aDocumentAloneSaysNothingOfOtherYearsOthersAndItsOwnWay() {
    assertThat(lacking(Dossier.ofDocument(complete2021()))).isEqualTo(ALONE);
    assertThat(more(complete2019()))
        .isEqualTo("lastYear: XYR-01 XYR-03 XYR-04 XYR-05 XYR-06 XYR-07");
  }

  @Test
  void blankTablesLeaveNothingToReckonWith() {
    assertThat(more(blank(complete2021())))
        .isEqualTo(
            "figures: TAB-07 TAB-10 SUM-01 SUM-02 SUM-03 SUM-04 SUM-05 ZER-01 ZER-02 XTB-01"
                + " XTB-03 XTB-04 XTB-06 TXT-01 TXT-02 TXT-03 TXT-04 TXT-08 TXT-09");
    assertThat(more(blank(complete2019())))
        .contains(
            "figures: TAB-07 SUM-01 SUM-02 SUM-03 SUM-04 SUM-06 SUM-07 SUM-08 ZER-01 ZER-02"
                + " ZER-05 XTB-04 XTB-06 TXT-01 TXT-02 TXT-03 TXT-04 TXT-08 TXT-09");
  }

  @Test
  void oneBlankKeepsTheSumsOpenThatNeedIt() {
    assertThat(more(blank(complete2019(), cell -> cell.path().equals("t1.licensing.itemsChange"))))
        .contains("figures: ZER-05");
    assertThat(more(blank(complete2021(), cell -> cell.path().equals("t1.fees.amount"))))
        .isEqualTo("figures: TAB-10 XTB-01");
  }

  @Test
  void lastYearsFiguresAreNeededOnBothSides() {
    String both = "figures: ZER-06 XYR-01 XYR-05 XYR-06";
    AnnualReport sound = complete2021();
    assertThat(more(Dossier.ofDocument(sound).after(blank(sound))))
        .isEqualTo("earlierReports: ZER-04\n" + both + "\nrepublished: XYR-07");
    assertThat(more(Dossier.ofDocument(blank(sound)).after(sound)))
        .contains(" ZER-02 ZER-06 XYR-01 XYR-05 XYR-06 XTB-01 ");
    AnnualReport trial = complete2019();
    assertThat(more(Dossier.ofDocument(trial).after(blank(trial))))
        .contains("figures: XYR-01 XYR-03 XYR-05 XYR-06\n");
    assertThat(more(Dossier.ofDocument(blank(trial)).after(trial))).contains(" XYR-01 XYR-03 ");
  }

  @Test
  void aReportWithoutSectionsLacksThemWhereTheyAreAskedAbout() {
    AnnualReport tables = complete2021();
    for (Section section : Section.values()) {
      tables = tables.without(section);
    }
    assertThat(more(tables))
        .isEqualTo(
            "heading: SEC-04\n"
                + "section: SEC-05 SEC-06 SEC-07 SEC-08 SEC-09 XTB-01 XTB-02 XTB-03 TXT-15");
  }

  @Test
  void withoutPreambleAndClosingDatesAndTelephoneAreUnknown() {
    AnnualReport bare =
        complete2021().toBuilder().signed(Optional.empty(), Optional.empty()).preamble("").build();
    assertThat(more(bare))
        .isEqualTo(
            "secondYear: DAT-05\nsignOffDate: DAT-02 DAT-03 DAT-08\nstatedPeriod: DAT-04\ntelephone: FMT-02");
  }

  @Test
  void whatTheReaderDoubtsIsNotJudged() {
    Dossier doubted = Dossier.ofDocument(complete2021()).read(0.5, Set.of("t1", "t2", "t3"));
    assertThat(more(doubted.labelled(Map.of())))
        .isEqualTo(
            "confirmation: SEC-04 SEC-05 TAB-09 FMT-03 FMT-04 FMT-05 FMT-07\n"
                + "figures: XTB-01 XTB-03 XTB-04 XTB-06 TXT-01 TXT-02 TXT-03 TXT-04 TXT-08 TXT-09\n"
                + "table: TAB-02 TAB-03 TAB-04 TAB-05 TAB-06");
  }

  @Test
  void withoutATableItsRulesAreSilentAndTheYearAloneIsTold() {
    AnnualReportBuilder words = complete2021().toBuilder();
    complete2021().form().cells().forEach(words::without);
    assertThat(more(words.build())).contains("table: TAB-02 TAB-03 TAB-04 TAB-05 TAB-06 TAB-08");
  }

  @Test
  void aReportOfNobodyAndNoYearCannotBeLate() {
    AnnualReportBuilder report = AnnualReport.builder(complete2021().form());
    complete2021().figures().forEach(report::figure);
    LocalDate day = LocalDate.of(2022, 1, 20);
    report.section(Section.OVERVIEW, complete2021().section(Section.OVERVIEW).orElseThrow());
    Dossier nobody =
        Dossier.ofDocument(report.signed(day, "1月20日").build())
            .filed(Filed.unknown().submitted(day).published(day));
    assertThat(more(nobody)).contains("agencyName: TXT-11");
    assertThat(more(nobody).lines().filter(line -> line.startsWith("fiscalYear")))
        .singleElement()
        .asString()
        .contains("TAB-08", "DAT-02", "DAT-03", "DAT-04", "DAT-06", "DAT-07");
    Dossier ofAYear =
        Dossier.ofDocument(report.build()).filed(Filed.forYear(2021).submitted(day).published(day));
    assertThat(more(ofAYear).lines().filter(line -> line.startsWith("agencyLevel")))
        .containsExactly("agencyLevel: SEC-10 DAT-03 DAT-06 DAT-07");
  }
}
