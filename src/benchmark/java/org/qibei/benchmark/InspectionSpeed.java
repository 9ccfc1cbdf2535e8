package org.qibei.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qibei.check.Dossier;
import org.qibei.check.Inspection;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.report.AnnualReport;

/** One inspection of a report that has been read, with all rules but those of likeness. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class InspectionSpeed {

  @Param({"twin-000", "twin-002", "twin-004"})
  String report;

  private final Inspector inspector =
      new Inspector(RuleBook.current(), Policy.standard().without("SIM-01").without("SIM-02"));
  private AnnualReport read;

  /** A report with as much text as a bureau writes. */
  @Setup(Level.Trial)
  public void read() {
    Path file = Path.of("src/test/resources/samples", report, "report.txt");
    try {
      read = new ReportReader().read(Files.readAllBytes(file), report, Limits.standard()).report();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dossier keeps what it worked out, so that each inspection begins with a new one. */
  @Benchmark
  public Inspection inspected() {
    return inspector.inspect(Dossier.ofDocument(read));
  }
}
