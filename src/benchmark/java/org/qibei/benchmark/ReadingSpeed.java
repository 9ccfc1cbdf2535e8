package org.qibei.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.qibei.extraction.Limits;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;

/** Whole readings of a file, and the least that its library does with it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingSpeed {

  /** PDFBox's own text of the file, sorted by place. */
  @Benchmark
  public String pdfStripped(Sample sample) throws IOException {
    try (PDDocument document = Loader.loadPDF(sample.pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }

  @Benchmark
  public Reading pdfRead(Sample sample) {
    return read(sample.pdf);
  }

  /** POI's own opening of the file. */
  @Benchmark
  public int docxOpened(Sample sample) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(sample.docx))) {
      return document.getTables().size();
    }
  }

  @Benchmark
  public Reading docxRead(Sample sample) {
    return read(sample.docx);
  }

  private static Reading read(byte[] bytes) {
    return new ReportReader().read(bytes, "report", Limits.standard());
  }
}
