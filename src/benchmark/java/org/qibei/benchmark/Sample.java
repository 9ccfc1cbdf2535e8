package org.qibei.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qibei.extraction.made.BalancedReport;
import org.qibei.extraction.made.PdfReport;
import org.qibei.extraction.made.WordReport;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;

/** One report of the current form as the files that a bureau would send. */
@State(Scope.Benchmark)
public class Sample {
  private static final long SEED = 7;
  private static final int LARGEST_FIGURE = 2000;

  byte[] pdf;
  byte[] docx;

  /** The same report each time. */
  @Setup(Level.Trial)
  public void write() {
    AnnualReport report = BalancedReport.of(Forms.governing(2025), SEED, LARGEST_FIGURE);
    try {
      pdf = PdfReport.write(report);
      docx = WordReport.write(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
