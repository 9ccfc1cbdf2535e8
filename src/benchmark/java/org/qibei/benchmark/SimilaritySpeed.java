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
import org.qibei.check.similarity.SimilarityJoin;
import org.qibei.report.AnnualReport;

/**
 * All reports of a year compared with each other, from their words to the pairs, in 1 GB; ten times
 * as many reports should take about ten times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class SimilaritySpeed {
  private static final double THRESHOLD = 0.7;

  @Param({"1000", "3000", "10000"})
  public int reports;

  private List<AnnualReport> written;

  @Setup
  public void write() {
    written = new GeneratedReports(reports).make(reports);
  }

  /** The pairs that are alike to the threshold of the rule on other agencies' reports. */
  @Benchmark
  public List<Pair> compared() {
    List<Shingles> shingles =
        written.stream().map(each -> ComparableText.of(each, List.of()).shingles()).toList();
    return SimilarityJoin.of(shingles, THRESHOLD);
  }
}
