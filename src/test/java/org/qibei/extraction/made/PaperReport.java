package org.qibei.extraction.made;

import java.io.IOException;

/** Prints a report on sheets, with tables that go on over the end of a page. */
final class PaperReport {
  private static final float TEXT = 14;
  private static final float SMALL = 8;

  private final Paper paper;

  private PaperReport(Paper paper) {
    this.paper = paper;
  }

  static void print(PrintedReport report, Sheets sheets, Look look) throws IOException {
    PaperReport print = new PaperReport(new Paper(sheets, look));
    for (PrintedReport.Part part : report.parts()) {
      print.part(part);
    }
  }

  private void part(PrintedReport.Part part) throws IOException {
    if (part instanceof PrintedTable table) {
      new RuledTableOnPaper(table, paper, SMALL).draw();
    } else if (part instanceof PrintedReport.Words words) {
      for (String line : words.text().replace('\t', ' ').lines().toList()) {
        line(words.style(), line);
      }
    }
  }

  private void line(PrintedReport.Style style, String line) throws IOException {
    switch (style) {
      case TITLE -> paper.centred(line, TEXT + 4);
      case SIGN_OFF -> paper.right(line, TEXT);
      default -> paper.paragraph(line, TEXT);
    }
  }
}
