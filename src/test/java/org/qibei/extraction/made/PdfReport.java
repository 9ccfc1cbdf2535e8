package org.qibei.extraction.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** Writes a report as a PDF file with ruled tables that go on over the end of a page. */
public final class PdfReport {
  private static final String FONT = "/org/qibei/pdf/fonts/NotoSansSC-Medium.ttf";
  private static final float TEXT = 14;
  private static final float SMALL = 8;

  private final AnnualReport report;
  private final PdfPaper paper;

  private PdfReport(AnnualReport report, PdfPaper paper) {
    this.report = report;
    this.paper = paper;
  }

  public static byte[] write(AnnualReport report) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream font = PdfReport.class.getResourceAsStream(FONT);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDFont type = PDType0Font.load(document, font, true);
      try (PdfPaper paper = new PdfPaper(document, type)) {
        new PdfReport(report, paper).fill();
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private void fill() throws IOException {
    if (report.title().isPresent()) {
      paper.centred(report.title().get(), TEXT + 4);
    }
    paragraphs(report.preamble());
    for (Section section : report.sections().keySet()) {
      section(section, report.sections().get(section));
    }
    if (report.signOff().isPresent()) {
      for (String line : report.signOff().get().lines().toList()) {
        paper.right(line, TEXT);
      }
    }
  }

  private void section(Section section, SectionText text) throws IOException {
    if (text.heading().isPresent()) {
      paper.paragraph(text.heading().get(), TEXT);
    }
    if (report.form().tableOf(section).isPresent()) {
      String table = report.form().tableOf(section).get().id();
      new PdfTable(new PrintedTable(report, table), paper, SMALL).draw();
    }
    paragraphs(text.text());
  }

  private void paragraphs(String text) throws IOException {
    for (String paragraph : text.replace('\t', ' ').lines().toList()) {
      paper.paragraph(paragraph, TEXT);
    }
  }
}
