package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.qibei.report.AnnualReport;
import org.qibei.review.OpenReview;

/** Two agencies of a town hand in the same words, and each is found to be like the other. */
class ComparisonIT {

  private static final String ALL = "org.qibei.integration.Databases#all";

  @ParameterizedTest
  @MethodSource(ALL)
  void bothOfTwoReportsInTheSameWordsAreFoundAlike(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    long first = handIn(town, "wang", town.filing(), SoundReport.complete2021());
    long second = handIn(town, "zhang", town.othersFiling(), SoundReport.complete2021());
    assertThat(again(town, town.filing()).outcomes().get("SIM-02"))
        .isEqualTo(Outcome.NOT_EVALUABLE);
    compare(town, first);
    assertThat(pending(town)).contains(second).doesNotContain(first);
    assertThat(again(town, town.filing()).outcomes().get("SIM-02")).isEqualTo(Outcome.PASS);
    compare(town, second);
    compare(town, second);
    Finding alike = alike(town, town.filing());
    assertThat(alike.declared()).contains("100");
    assertThat(alike.expected()).contains("示例市公安局");
    assertThat(alike(town, town.othersFiling()).expected()).contains("示例市工业和信息化局");
    assertThat(sideBySide(town).shared())
        .isNotEmpty()
        .allSatisfy(shared -> assertThat(shared.here()).isEqualTo(shared.there()));
  }

  /** What the reviewer sees of it. */
  private static Alike sideBySide(SmallTown town) {
    return town.as("chen", room -> room.the(OpenReview.class).open(town.filing(), Locale.ENGLISH))
        .alike()
        .orElseThrow();
  }

  private static long handIn(SmallTown town, String clerk, long filing, AnnualReport report) {
    town.let(
        clerk,
        room -> {
          room.the(StartDraft.class).fromEmptyForm(filing, true);
          room.the(SendForSignOff.class).send(filing);
          room.the(HandIn.class).again(filing, report);
        });
    return town.as("chen", room -> submission(room, filing).id());
  }

  private static Submission submission(Wiring room, long filing) {
    return room.the(Submissions.class)
        .current(room.the(Filings.class).requireReviewed(filing))
        .orElseThrow();
  }

  private static void compare(SmallTown town, long submission) {
    town.let("chen", room -> room.the(ComparisonDesk.class).compare(submission));
  }

  private static List<Long> pending(SmallTown town) {
    return town.as("chen", room -> room.the(ComparisonDesk.class).pending());
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
