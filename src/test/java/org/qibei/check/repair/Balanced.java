package org.qibei.check.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.qibei.check.SoundReport;
import org.qibei.form.Cell;
import org.qibei.form.TieOut;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** Reports whose tables balance, filled at random with at least thirty figures other than zero. */
final class Balanced {

  private static final List<String> APPLICANTS =
      List.of("naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrg");

  private final Random random;

  Balanced(long seed) {
    random = new Random(seed);
  }

  AnnualReport next() {
    AnnualReport report;
    do {
      report = filled();
    } while (nonZero(report) < 30);
    return report;
  }

  static long nonZero(AnnualReport report) {
    return report
        .counts()
        .filter(count -> !count.cell().table().equals("t1") && count.number().signum() != 0)
        .count();
  }

  private AnnualReport filled() {
    AnnualReport empty = SoundReport.complete2021();
    Map<String, Long> figures = new HashMap<>();
    List<TieOut> results =
        empty.form().tieOuts().stream().filter(t -> t.identity().equals("I-3")).toList();
    for (String applicant : APPLICANTS) {
      column(figures, results, applicant);
    }
    empty.form().tieOuts().stream()
        .filter(tieOut -> tieOut.identity().equals("I-1"))
        .forEach(tieOut -> total(figures, tieOut));
    for (String block : List.of("review", "directSuit", "suitAfterReview")) {
      for (String result : List.of("upheld", "corrected", "other", "pending")) {
        figures.put("t3." + block + "." + result, few());
      }
    }
    empty.form().tieOuts().stream()
        .filter(tieOut -> tieOut.identity().equals("I-4"))
        .forEach(tieOut -> total(figures, tieOut));
    AnnualReportBuilder filled = empty.toBuilder();
    empty.form().cells().stream()
        .filter(cell -> !cell.table().equals("t1"))
        .forEach(
            cell ->
                filled.figure(cell.path(), String.valueOf(figures.getOrDefault(cell.path(), 0L))));
    return filled.build();
  }

  /** Results first; what was received and carried in and out follows so that it balances. */
  private void column(Map<String, Long> figures, List<TieOut> results, String applicant) {
    TieOut column =
        results.stream().filter(t -> t.place().endsWith("." + applicant)).findFirst().orElseThrow();
    long concluded = 0;
    for (Cell cell : column.left()) {
      long count = few();
      figures.put(cell.path(), count);
      concluded += count;
    }
    figures.put(column.right().get(0).path(), concluded);
    long carriedOut = few();
    long carriedIn = Math.min(few(), concluded + carriedOut);
    figures.put("t2.carriedOut." + applicant, carriedOut);
    figures.put("t2.carriedIn." + applicant, carriedIn);
    figures.put("t2.newReceived." + applicant, concluded + carriedOut - carriedIn);
  }

  private static void total(Map<String, Long> figures, TieOut tieOut) {
    long sum = tieOut.left().stream().mapToLong(c -> figures.getOrDefault(c.path(), 0L)).sum();
    figures.put(tieOut.right().get(0).path(), sum);
  }

  /** Mostly nothing, sometimes a few, now and then many. */
  private long few() {
    int kind = random.nextInt(10);
    return kind < 5 ? 0 : kind < 9 ? 1 + random.nextInt(12) : 13 + random.nextInt(400);
  }
}
