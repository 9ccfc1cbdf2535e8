package org.qibei.extraction.made;

import java.io.IOException;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** Prints a report on sheets, with ruled tables that go on over the end of a page. */
final class PaperReport {
  private static final float TEXT = 14;
  private static final float SMALL = 8;

  private final AnnualReport report;
  private final Paper paper;

  private PaperReport(AnnualReport report, Paper paper) {
    this.report = report;
    this.paper = paper;
  }

  static void print(AnnualReport report, Sheets sheets) throws IOException {
    new PaperReport(report, new Paper(sheets)).fill();
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
      new RuledTableOnPaper(new PrintedTable(report, table), paper, SMALL).draw();
    }
    paragraphs(text.text());
  }

  private void paragraphs(String text) throws IOException {
    for (String paragraph : text.replace('\t', ' ').lines().toList()) {
      paper.paragraph(paragraph, TEXT);
    }
  }
}
