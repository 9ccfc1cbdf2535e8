package org.qibei.benchmark;

import java.util.List;
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
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.made.BalancedReport;
import org.qibei.extraction.made.TextReport;
import org.qibei.extraction.recognition.Recognised;
import org.qibei.extraction.recognition.Recogniser;
import org.qibei.form.Forms;

/** The recogniser alone, over the blocks of a report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RecogniserSpeed {
  private static final long SEED = 7;
  private static final int LARGEST_FIGURE = 2000;

  @Param({"DOCX", "PDF", "TABS", "CELL_PER_LINE"})
  String source;

  private List<Block> blocks;

  /** Blocks as the adapter of the source makes them. */
  @Setup(Level.Trial)
  public void read() {
    Sample sample = new Sample();
    sample.write();
    byte[] bytes =
        switch (source) {
          case "DOCX" -> sample.docx;
          case "PDF" -> sample.pdf;
          default -> text(source);
        };
    blocks = new ReportReader().read(bytes, source, Limits.standard()).blocks();
  }

  @Benchmark
  public Recognised recognised() {
    return Recogniser.recognise(blocks, Budget.unlimited());
  }

  private static byte[] text(String layout) {
    return TextReport.write(
        BalancedReport.of(Forms.governing(2025), SEED, LARGEST_FIGURE),
        TextReport.Layout.valueOf(layout));
  }
}
