package org.qibei.extraction.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.qibei.report.AnnualReport;

/** Writes a report as a Word document, as agencies do. */
public final class WordReport {
  private final XWPFDocument document = new XWPFDocument();

  private WordReport() {}

  public static byte[] write(AnnualReport report) throws IOException {
    return write(PrintedReport.of(report));
  }

  public static byte[] write(PrintedReport report) throws IOException {
    WordReport word = new WordReport();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream();
        XWPFDocument document = word.document) {
      report.parts().forEach(word::part);
      document.write(out);
      return out.toByteArray();
    }
  }

  private void part(PrintedReport.Part part) {
    if (part instanceof PrintedTable table) {
      table(table);
    } else if (part instanceof PrintedReport.Words words) {
      words.text().lines().forEach(line -> document.createParagraph().createRun().setText(line));
    }
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
      XWPFRun run = cell.addParagraph().createRun();
      printed.text().lines().forEach(line -> line(run, line));
    }
  }

  private static void line(XWPFRun run, String line) {
    if (!run.text().isEmpty()) {
      run.addBreak();
    }
    run.setText(line, run.getCTR().sizeOfTArray());
  }
}
