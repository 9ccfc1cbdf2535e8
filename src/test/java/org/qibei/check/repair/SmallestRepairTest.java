package org.qibei.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qibei.check.SoundReport;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

class SmallestRepairTest {

  /** Each kind of fault in some reports: what is proposed makes the equations hold. */
  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyProposalMakesTheEquationsHold(Fault fault) {
    Random random = new Random(7);
    Balanced reports = new Balanced(12);
    for (int i = 0; i < 5; i++) {
      AnnualReport spoiled = fault.in(reports.next(), random);
      assertThat(SmallestRepair.of(spoiled)).allSatisfy(repair -> assertHolds(spoiled, repair));
    }
  }

  static void assertHolds(AnnualReport spoiled, Repair repair) {
    AnnualReportBuilder mended = spoiled.toBuilder();
    repair
        .changes()
        .forEach(change -> mended.figure(change.cell().path(), String.valueOf(change.to())));
    assertThat(Balance.of(mended.build()).broken().isEmpty()).as("%s", repair).isTrue();
  }

  @Test
  void aSoundReportNeedsNothing() {
    assertThat(SmallestRepair.of(SoundReport.complete2021())).isEmpty();
  }

  @Test
  void aTotalThatIsWrongIsFoundBesideItsRow() {
    AnnualReport spoiled =
        SoundReport.with(SoundReport.complete2021(), "t2.newReceived.total", "21");
    Repair repair = SmallestRepair.of(spoiled).get(0);
    assertThat(repair.kind()).isEqualTo(Repair.Kind.TRANSPOSED);
    assertThat(Fault.proposed(repair)).isEqualTo(Map.of("t2.newReceived.total", 12L));
  }

  @Test
  void figuresInEachOthersCellsAreAnExchange() {
    AnnualReport spoiled = SoundReport.complete2021();
    spoiled = SoundReport.with(spoiled, "t2.granted.naturalPerson", "1");
    spoiled = SoundReport.with(spoiled, "t2.granted.business", "5");
    Repair repair = SmallestRepair.of(spoiled).get(0);
    assertThat(repair.kind()).isEqualTo(Repair.Kind.SWAPPED);
    assertThat(repair.changes()).hasSize(2);
  }

  @Test
  void equationsWithABlankStayOutOfIt() {
    AnnualReport spoiled = SoundReport.with(SoundReport.complete2021(), "t3.review.upheld", "");
    assertThat(SmallestRepair.of(spoiled)).isEmpty();
  }
}
