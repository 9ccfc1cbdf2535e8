package org.qibei.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.check.SoundReport;
import org.qibei.report.AnnualReport;

/** What exactly is proposed for which fault of table 2, the likeliest first. */
class ProposalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "newReceived.total=21 | TRANSPOSED 7 newReceived.total 21-12",
        "carriedOut.naturalPerson=2 | CELL 9 carriedOut.naturalPerson 2-1",
        "granted.naturalPerson=0 | CELL 10 granted.naturalPerson 0-5",
        "granted.naturalPerson=0 carriedOut.naturalPerson=14"
            + "| CELLS 18 granted.naturalPerson 0-5, carriedOut.naturalPerson 14-1",
        "carriedOut.naturalPerson=14 | CELL 8 carriedOut.naturalPerson 14-1",
        "granted.naturalPerson=1 granted.business=5"
            + "| SWAPPED 12 granted.naturalPerson 1-5, granted.business 5-1",
        "newReceived.naturalPerson=100 newReceived.total=100"
            + "| CELLS 17 newReceived.naturalPerson 100-10, newReceived.total 100-12",
        "newReceived.total=21 granted.total=9"
            + "| CELLS 16 newReceived.total 21-12, granted.total 9-6",
        "newReceived.total=21 granted.total=9 carriedOut.business=7"
            + "| CELLS 25 newReceived.total 21-12, granted.total 9-6, carriedOut.business 7-1",
        "newReceived.total=21 granted.total=9 carriedOut.business=7 unavailable.notHeld.total=8"
            + "| CELLS 34 newReceived.total 21-12, granted.total 9-6,"
            + " unavailable.notHeld.total 8-2, carriedOut.business 7-1"
      })
  void theFewestFiguresThatMendEverythingAreProposed(String spoiled, String proposal) {
    assertThat(proposals(spoiled)).containsExactly(proposal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "granted.naturalPerson=0 granted.business=5 granted.research=1 granted.total=0"
            + "| granted.naturalPerson 0-5, granted.business 5-1, granted.research 1-0,"
            + " granted.total 0-6",
        "granted.naturalPerson=1 granted.business=0 granted.otherOrg=6 granted.total=0"
            + "| granted.naturalPerson 1-5, granted.business 0-1, granted.otherOrg 6-0,"
            + " granted.total 0-6",
        "partlyGranted.naturalPerson=2 partlyGranted.otherOrg=2 partlyGranted.total=0"
            + " resultTotal.naturalPerson=8 resultTotal.business=3 newReceived.naturalPerson=8"
            + " newReceived.business=4"
            + "| partlyGranted.naturalPerson 2-0, partlyGranted.business 0-2,"
            + " partlyGranted.otherOrg 2-0, partlyGranted.total 0-2",
        "newReceived.naturalPerson=0 newReceived.business=10 newReceived.research=2"
            + " newReceived.total=0"
            + "| newReceived.naturalPerson 0-10, newReceived.business 10-2, newReceived.research"
            + " 2-0, newReceived.total 0-12",
        "newReceived.naturalPerson=2 newReceived.business=0 newReceived.otherOrg=12"
            + " newReceived.total=0"
            + "| newReceived.naturalPerson 2-10, newReceived.business 0-2, newReceived.otherOrg"
            + " 12-0, newReceived.total 0-12"
      })
  void aRowThatSlippedGoesBackAsAWhole(String spoiled, String changes) {
    assertThat(proposals(spoiled)).containsExactly("SHIFTED 13 " + changes);
  }

  @ParameterizedTest
  @CsvSource({
    "granted.naturalPerson=9 granted.business=5 granted.research=1 granted.total=0",
    "granted.naturalPerson=1 granted.business=0 granted.otherOrg=6 granted.total=4",
    "granted.naturalPerson=0 granted.business=5 granted.research=2 granted.total=0",
    "newReceived.naturalPerson=9 newReceived.business=0 newReceived.otherOrg=2 newReceived.total=0"
  })
  void aRowThatHoldsNotAfterItsReturnHasNotSlipped(String spoiled) {
    assertThat(SmallestRepair.of(spoiled(spoiled)))
        .noneMatch(repair -> repair.kind() == Repair.Kind.SHIFTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "carriedIn.naturalPerson=0 carriedIn.total=0"
            + "| CELLS 16 newReceived.naturalPerson 10-11, newReceived.total 12-13"
            + "/ CELLS 18 carriedOut.naturalPerson 1-0, carriedOut.total 2-1"
            + "/ CELLS 20 carriedIn.naturalPerson 0-1, carriedIn.total 0-1"
      })
  void ofSeveralWaysTheLikeliestComesFirst(String spoiled, String proposals) {
    assertThat(String.join("/ ", proposals(spoiled))).isEqualTo(proposals);
  }

  @ParameterizedTest
  @CsvSource({
    "newReceived.total= ",
    "newReceived.total=21 granted.total=9 carriedOut.business=7 unavailable.notHeld.total=8"
        + " partlyGranted.naturalPerson=9"
  })
  void whereTooMuchIsWrongNothingIsGuessed(String spoiled) {
    assertThat(proposals(spoiled)).isEmpty();
  }

  private static AnnualReport spoiled(String figures) {
    AnnualReport report = SoundReport.complete2021();
    for (String figure : figures.split(" ")) {
      String[] parts = figure.split("=", 2);
      report = SoundReport.with(report, "t2." + parts[0], parts[1]);
    }
    return report;
  }

  private static List<String> proposals(String figures) {
    return SmallestRepair.of(spoiled(figures)).stream()
        .map(repair -> repair.kind() + " " + repair.cost() + " " + changes(repair))
        .toList();
  }

  private static String changes(Repair repair) {
    return repair.changes().stream()
        .map(each -> each.cell().path().substring(3) + " " + each.from() + "-" + each.to())
        .collect(Collectors.joining(", "));
  }
}
