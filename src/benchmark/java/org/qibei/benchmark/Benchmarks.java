package org.qibei.benchmark;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures all, prints each figure beside its bound, and fails where one is not met. */
public final class Benchmarks {
  private static final int WARM_UP = 5;
  private static final int MEASURED = 5;
  private static final double PDF_BOUND = 2.0;
  private static final double DOCX_BOUND = 1.3;
  private static final double RECOGNISER_BOUND = 5;

  private static final double COMPARISON_BOUND = 60_000;

  /** Five hundred a second on one core; three times as many are the goal. */
  private static final double INSPECTION_BOUND = 2;

  private final Collection<RunResult> results;
  private boolean met = true;

  private Benchmarks(Collection<RunResult> results) {
    this.results = results;
  }

  public static void main(String[] arguments) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(arguments.length == 0 ? Benchmarks.class.getPackageName() : arguments[0])
            .forks(1)
            .warmupIterations(WARM_UP)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(MEASURED)
            .measurementTime(TimeValue.seconds(2))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .build();
    Benchmarks figures = new Benchmarks(new Runner(options).run());
    if (arguments.length == 0 && !figures.print()) {
      System.exit(1);
    }
  }

  private boolean print() {
    say("PDF read / PDFBox's sorted text", ratio("pdfRead", "pdfStripped"), PDF_BOUND, "x");
    say("DOCX read / POI's opening", ratio("docxRead", "docxOpened"), DOCX_BOUND, "x");
    for (RunResult result : named("RecogniserSpeed.recognised")) {
      String source = result.getParams().getParam("source");
      say("Recogniser, blocks of " + source, score(result), RECOGNISER_BOUND, "ms");
    }
    for (RunResult result : named("LongDocument.pdfRead")) {
      say("200 pages in 256 MB, once and cold", score(result), 30_000, "ms");
    }
    for (RunResult result : named("InspectionSpeed.inspected")) {
      String report = result.getParams().getParam("report");
      say("Inspection of " + report, score(result), INSPECTION_BOUND, "ms");
      System.out.printf("%-36s %8.0f kB%n", "  allocated for it", allocated(result) / 1024);
    }
    List<RunResult> compared = named("SimilaritySpeed.compared");
    for (RunResult result : compared) {
      String reports = result.getParams().getParam("reports");
      say(reports + " reports compared, in 1 GB", score(result), COMPARISON_BOUND, "ms");
    }
    return met;
  }

  private void say(String what, double figure, double bound, String unit) {
    boolean good = figure <= bound;
    met &= good;
    System.out.printf(
        "%-36s %8.2f %-2s  at most %.1f  %s%n", what, figure, unit, bound, good ? "met" : "NOT MET");
  }

  private double ratio(String ours, String theirs) {
    return score(named("ReadingSpeed." + ours).get(0))
        / score(named("ReadingSpeed." + theirs).get(0));
  }

  private List<RunResult> named(String benchmark) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().endsWith(benchmark))
        .toList();
  }

  private static double allocated(RunResult result) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(each -> each.getKey().contains("gc.alloc.rate.norm"))
        .mapToDouble(each -> each.getValue().getScore())
        .findFirst()
        .orElseThrow();
  }

  private static double score(RunResult result) {
    return result.getPrimaryResult().getScore();
  }
}
