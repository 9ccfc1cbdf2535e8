package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Outcome;
import org.qibei.check.SoundReport;
import org.qibei.check.similarity.Alike;
import org.qibei.filing.ComparisonDesk;
import org.qibei.filing.Filings;
import org.qibei.filing.Inspections;
import org.qibei.filing.SendForSignOff;
import org.qibei.filing.StartDraft;
import org.qibei.filing.Submission;
import org.qibei.filing.Submissions;
import org.qibei.filing.WithdrawReport;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.review.OpenReview;

/** Two agencies of a town hand in the same words, and each is found to be like the other. */
class ComparisonIT {

  private static final String ALL = "org.qibei.integration.Databases#all";

  @ParameterizedTest
  @MethodSource(ALL)
  void bothOfTwoReportsInTheSameWordsAreFoundAlike(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    handIn(town, "wang", town.filing(), inWordsFrom('\u5000'));
    assertThat(again(town, town.filing()).outcomes().get("SIM-02"))
        .isEqualTo(Outcome.NOT_EVALUABLE);
    compare(town);
    assertThat(again(town, town.filing()).outcomes().get("SIM-02")).isEqualTo(Outcome.PASS);
    handIn(town, "zhang", town.othersFiling(), inWordsFrom('\u5000'));
    assertThat(again(town, town.othersFiling()).outcomes().get("SIM-02"))
        .isEqualTo(Outcome.NOT_EVALUABLE);
    compare(town);
    Finding alike = alike(town, town.filing());
    assertThat(alike.declared()).contains("100");
    assertThat(alike.expected()).contains("示例市公安局");
    assertThat(alike(town, town.othersFiling()).expected()).contains("示例市工业和信息化局");
    assertThat(sideBySide(town).shared())
        .isNotEmpty()
        .allSatisfy(shared -> assertThat(shared.here()).isEqualTo(shared.there()));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void reportsThatComeTogetherAreComparedTogether(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    handIn(town, "wang", town.filing(), inWordsFrom('\u6000'));
    handIn(town, "zhang", town.othersFiling(), inWordsFrom('\u6000'));
    compare(town);
    assertThat(alike(town, town.filing()).expected()).contains("示例市公安局");
    assertThat(alike(town, town.othersFiling()).expected()).contains("示例市工业和信息化局");
    assertThat(town.<Boolean>as("chen", room -> room.the(ComparisonDesk.class).compare()))
        .isFalse();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aReportThatWasTakenBackIsNotHeldAgainstAnother(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    handIn(town, "wang", town.filing(), inWordsFrom('\u7000'));
    handIn(town, "zhang", town.othersFiling(), inWordsFrom('\u7000'));
    compare(town);
    town.let("sun", room -> room.the(WithdrawReport.class).withdraw(town.filing(), "补充"));
    compare(town);
    assertThat(again(town, town.othersFiling()).outcomes().get("SIM-02")).isEqualTo(Outcome.PASS);
  }

  /** What the reviewer sees of it. */
  private static Alike sideBySide(SmallTown town) {
    return town.as("chen", room -> room.the(OpenReview.class).open(town.filing(), Locale.ENGLISH))
        .alike()
        .orElseThrow();
  }

  private static void handIn(SmallTown town, String clerk, long filing, AnnualReport report) {
    town.let(
        clerk,
        room -> {
          room.the(StartDraft.class).fromEmptyForm(filing, true);
          room.the(SendForSignOff.class).send(filing);
          room.the(HandIn.class).again(filing, report);
        });
  }

  /** A report that no other test hands in: databases are shared. */
  private static AnnualReport inWordsFrom(char first) {
    StringBuilder words = new StringBuilder();
    for (char c = first; c < first + 600; c++) {
      words.append(c).append(c % 20 == 0 ? "。" : "");
    }
    AnnualReport begun =
        SoundReport.saying(SoundReport.complete2021(), Section.OVERVIEW, words.toString());
    return SoundReport.saying(begun, Section.PROBLEMS_IMPROVEMENT, words.toString());
  }

  private static Submission submission(Wiring room, long filing) {
    return room.the(Submissions.class)
        .current(room.the(Filings.class).requireReviewed(filing))
        .orElseThrow();
  }

  /** What the portal does beside the requests after something was handed in. */
  private static void compare(SmallTown town) {
    town.let(
        "chen",
        room -> {
          ComparisonDesk desk = room.the(ComparisonDesk.class);
          desk.pending().forEach(desk::keep);
          desk.compare();
        });
  }

  private static Inspection again(SmallTown town, long filing) {
    return town.as("chen", room -> room.the(Inspections.class).again(submission(room, filing)));
  }

  private static Finding alike(SmallTown town, long filing) {
    return again(town, filing).findings().stream()
        .filter(finding -> finding.rule().equals("SIM-02"))
        .findFirst()
        .orElseThrow();
  }
}
