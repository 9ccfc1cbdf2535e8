package org.qibei.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qibei.check.similarity.ComparableText;
import org.qibei.check.similarity.GeneratedReports;
import org.qibei.check.similarity.Pair;
import org.qibei.check.similarity.Shingles;
import org.qibei.check.similarity.SimilarityIndex;
import org.qibei.report.AnnualReport;

/**
 * All reports of a year compared with each other as the portal does it, from their words to the
 * pairs, in 1 GB. Ten times as many reports should take about ten times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 3, jvmArgsAppend = "-Xmx1g")
public class SimilaritySpeed {
  private static final double WORTH_KEEPING = 0.5;

  @Param({"1000", "3000", "10000"})
  public int reports;

  private List<AnnualReport> written;

  @Setup
  public void write() {
    written = new GeneratedReports(reports).make(reports);
  }

  /** The pairs that have half in common, as if all reports had come at once. */
  @Benchmark
  public List<Pair> compared() {
    List<Shingles> words =
        written.stream().map(each -> ComparableText.of(each, List.of()).shingles()).toList();
    return new SimilarityIndex(words, WORTH_KEEPING).pairs();
  }
}
