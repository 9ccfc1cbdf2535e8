package org.qibei.extraction.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.qibei.report.AnnualReport;

/** Writes a report as a PDF file. */
public final class PdfReport {
  private static final String FONT = "/org/qibei/pdf/fonts/NotoSansSC-Medium.ttf";

  private PdfReport() {}

  public static byte[] write(AnnualReport report) throws IOException {
    return write(PrintedReport.of(report));
  }

  public static byte[] write(PrintedReport report) throws IOException {
    return write(report, Look.RULED);
  }

  public static byte[] write(PrintedReport report, Look look) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream font = PdfReport.class.getResourceAsStream(FONT);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDFont type = PDType0Font.load(document, font, true);
      try (PdfSheets sheets = new PdfSheets(document, type, look)) {
        PaperReport.print(report, sheets, look);
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
