package org.qibei.scorecard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Scorecards as an Excel workbook: typed cells, a head that stays in sight, text that is never a
 * formula.
 */
final class ScorecardWorkbook {
  private static final int[] WIDTHS = {36, 14, 10, 14, 12, 17, 10, 8, 10, 12};

  private ScorecardWorkbook() {}

  static byte[] write(String title, List<String> head, List<List<Object>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Qibei", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(sheetName(title));
      for (int column = 0; column < head.size(); column++) {
        sheet.inlineString(0, column, head.get(column));
        sheet.width(column, column < WIDTHS.length ? WIDTHS[column] : 12);
      }
      sheet.range(0, 0, 0, head.size() - 1).style().bold().fillColor("EEF1F4").wrapText(true).set();
      for (int row = 0; row < rows.size(); row++) {
        fill(sheet, row + 1, rows.get(row));
      }
      sheet.freezePane(1, 1);
      sheet.setAutoFilter(0, 0, Math.max(1, rows.size()), head.size() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void fill(Worksheet sheet, int row, List<Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      } else if (cell instanceof LocalDateTime time) {
        sheet.value(row, column, time);
        sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
      } else if (cell instanceof Number number) {
        sheet.value(row, column, number);
      } else if (cell != null) {
        sheet.inlineString(row, column, cell.toString());
      }
    }
  }

  /** Excel allows 31 characters and none of these in a sheet's name. */
  private static String sheetName(String title) {
    String clean = title.replaceAll("[\\\\/?*\\[\\]:]", " ");
    return clean.length() > 31 ? clean.substring(0, 31) : clean;
  }
}
