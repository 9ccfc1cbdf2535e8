package org.qibei.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.qibei.extraction.Limits;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.made.BalancedReport;
import org.qibei.extraction.made.PdfReport;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** A file as long as files may be, read in a small heap: it comes to its end or it does not. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class LongDocument {
  private static final int PARAGRAPHS = 1370;
  private static final String SENTENCE = "本年度主动公开各类政府信息并及时更新；";

  private byte[] pdf;

  /** Just under the limit of pages. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    String paragraph = SENTENCE.repeat(6) + "\n";
    AnnualReport report = BalancedReport.of(Forms.governing(2025), 7, 2000);
    SectionText overview =
        SectionText.of(report.form().heading(Section.OVERVIEW), paragraph.repeat(PARAGRAPHS));
    pdf = PdfReport.write(report.toBuilder().section(Section.OVERVIEW, overview).build());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      int most = Limits.standard().pages();
      if (pages > most || pages < most - 2) {
        throw new IllegalStateException("The file has " + pages + " pages, not about " + most);
      }
    }
  }

  /** The whole reading, with all its figures. */
  @Benchmark
  public Reading pdfRead() {
    Reading reading = new ReportReader().read(pdf, "report", Limits.standard());
    if (reading.report().figures().size() != reading.report().form().cells().size()) {
      throw new IllegalStateException("Only " + reading.report().figures().size() + " figures");
    }
    return reading;
  }
}
