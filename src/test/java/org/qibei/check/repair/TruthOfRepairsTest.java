package org.qibei.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qibei.report.AnnualReport;

/** How often the true figures are proposed, over many reports spoiled at random. */
class TruthOfRepairsTest {

  private static final int REPORTS_EACH = 200;

  /** How often the truth was proposed at all, among the first three, and first. */
  private static final class Tally {
    private int tried;
    private int first;
    private int third;
    private long slowest;

    void add(List<Repair> repairs, Map<String, Long> truth, long nanos) {
      tried++;
      int rank = repairs.stream().map(Fault::proposed).toList().indexOf(truth);
      first += rank == 0 ? 1 : 0;
      third += rank >= 0 && rank < 3 ? 1 : 0;
      slowest = Math.max(slowest, nanos);
    }

    @Override
    public String toString() {
      return "first %.1f%%, among three %.1f%%, of %d, slowest %d ms"
          .formatted(100.0 * first / tried, 100.0 * third / tried, tried, slowest / 1_000_000);
    }
  }

  @Test
  void theTruthIsProposedFirstAndNothingBreaksAnotherEquation() throws IOException {
    Map<Fault, Tally> tallies = new EnumMap<>(Fault.class);
    Tally all = new Tally();
    Random random = new Random(20260131);
    Balanced reports = new Balanced(2026);
    for (int i = 0; i < REPORTS_EACH; i++) {
      AnnualReport sound = reports.next();
      for (Fault fault : Fault.values()) {
        AnnualReport spoiled = fault.in(sound, random);
        if (Balance.of(spoiled).broken().isEmpty()) {
          continue;
        }
        long start = System.nanoTime();
        List<Repair> repairs = SmallestRepair.of(spoiled);
        long nanos = System.nanoTime() - start;
        assertThat(repairs).allSatisfy(repair -> SmallestRepairTest.assertHolds(spoiled, repair));
        Map<String, Long> truth = Fault.truth(sound, spoiled);
        tallies.computeIfAbsent(fault, kind -> new Tally()).add(repairs, truth, nanos);
        all.add(repairs, truth, nanos);
      }
    }
    String table = all + "\n" + tallies;
    Files.writeString(Path.of("target", "smallest-repair.txt"), table);
    assertThat(all.first).as(table).isGreaterThanOrEqualTo(all.tried * 90 / 100);
    assertThat(all.third).as(table).isGreaterThanOrEqualTo(all.tried * 98 / 100);
  }
}
