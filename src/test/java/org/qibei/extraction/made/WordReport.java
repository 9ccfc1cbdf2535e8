package org.qibei.extraction.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** Writes a report as a Word document, as agencies do. */
public final class WordReport {
  private final AnnualReport report;
  private final XWPFDocument document = new XWPFDocument();

  private WordReport(AnnualReport report) {
    this.report = report;
  }

  public static byte[] write(AnnualReport report) throws IOException {
    WordReport word = new WordReport(report);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        XWPFDocument document = word.document) {
      word.fill();
      document.write(out);
      return out.toByteArray();
    }
  }

  private void fill() {
    report.title().ifPresent(this::paragraph);
    report.preamble().lines().forEach(this::paragraph);
    report.sections().forEach(this::section);
    report.signOff().ifPresent(signOff -> signOff.lines().forEach(this::paragraph));
  }

  private void section(Section section, SectionText text) {
    text.heading().ifPresent(this::paragraph);
    report.form().tableOf(section).ifPresent(table -> table(new PrintedTable(report, table.id())));
    text.text().lines().forEach(this::paragraph);
  }

  private void paragraph(String text) {
    document.createParagraph().createRun().setText(text);
  }

  private void table(PrintedTable printed) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    for (int row = 0; row < printed.rows(); row++) {
      XWPFTableRow line = table.createRow();
      while (!line.getTableCells().isEmpty()) {
        line.removeCell(0);
      }
      int column = 0;
      while (column < printed.columns()) {
        PrintedTable.Printed cell = printed.covering(row, column).orElseThrow();
        cell(line.addNewTableCell(), cell, row);
        column += cell.columnSpan();
      }
    }
    document.createParagraph();
  }

  private static void cell(XWPFTableCell cell, PrintedTable.Printed printed, int row) {
    CTTcPr properties = cell.getCTTc().addNewTcPr();
    if (printed.columnSpan() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(printed.columnSpan()));
    }
    if (printed.rowSpan() > 1) {
      STMerge.Enum merge = printed.row() == row ? STMerge.RESTART : STMerge.CONTINUE;
      properties.addNewVMerge().setVal(merge);
    }
    if (printed.row() == row) {
      cell.setText(printed.text());
    }
  }
}
