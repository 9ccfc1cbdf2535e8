package org.qibei.extraction.made;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Writes a report as a Word document of the old binary kind. */
public final class OldWordReport {
  private static final char END_OF_CELL = '\u0007';
  private static final char LINE_BREAK = '\u000B';
  private static final int COLUMN_WIDTH = 600;
  private static final int SIZE_OF_CELL = 20;
  private static final int WITHIN_TABLE = 0x2416;
  private static final int ENDS_ROW = 0x2417;
  private static final int DEPTH_OF_TABLE = 0x6649;
  private static final int DEFINITION_OF_TABLE = 0xD608;
  private static final int FIRST_OF_MERGED = 1;
  private static final int MERGED = 2;
  private static final int MERGED_DOWN = 0x20;
  private static final int FIRST_OF_MERGED_DOWN = 0x60;

  private final OldWordFile file = new OldWordFile();
  private final boolean whole;

  private final byte[] noted;

  private OldWordReport(boolean whole, byte[] noted) {
    this.whole = whole;
    this.noted = noted;
  }

  /** How a figure behind another is set, as a property of letters (MS-DOC 2.6.1). */
  public enum Set {
    SUPERSCRIPT(0x2A48),
    STRUCK(0x0837),
    STRUCK_TWICE(0x2A53),
    HIDDEN(0x083C),
    DELETED(0x0800);

    private final int property;

    Set(int property) {
      this.property = property;
    }
  }

  /** Behind each figure of the tables stands a 1 that is set in this manner. */
  public static byte[] noted(PrintedReport report, Set set) throws IOException {
    byte[] letters = OldWordFile.buffer(3).putShort((short) set.property).put((byte) 1).array();
    return new OldWordReport(true, letters).file(report);
  }

  /** Cells that reach over several columns are simply wider. */
  public static byte[] write(PrintedReport report) throws IOException {
    return new OldWordReport(true, new byte[0]).file(report);
  }

  /** Cells that reach over several columns are several that are marked as merged. */
  public static byte[] merged(PrintedReport report) throws IOException {
    return new OldWordReport(false, new byte[0]).file(report);
  }

  private byte[] file(PrintedReport report) throws IOException {
    report.parts().forEach(this::part);
    return file.bytes();
  }

  private void part(PrintedReport.Part part) {
    if (part instanceof PrintedTable table) {
      for (int row = 0; row < table.rows(); row++) {
        row(table, row);
      }
      file.paragraph("\r", new byte[0]);
    } else if (part instanceof PrintedReport.Words words) {
      words.text().lines().forEach(line -> file.paragraph(line + "\r", new byte[0]));
    }
  }

  private void row(PrintedTable table, int row) {
    List<Short> edges = new ArrayList<>(List.of((short) 0));
    List<Short> merges = new ArrayList<>();
    for (int column = 0; column < table.columns(); ) {
      PrintedTable.Printed cell = table.covering(row, column).orElseThrow();
      int down = cell.rowSpan() == 1 ? 0 : cell.row() == row ? FIRST_OF_MERGED_DOWN : MERGED_DOWN;
      cell(cell.row() == row ? cell.text() : "");
      int end = column + cell.columnSpan();
      boolean marked = !whole && cell.columnSpan() > 1;
      merges.add((short) (down | (marked ? FIRST_OF_MERGED : 0)));
      for (int next = column + 1; marked && next < end; next++) {
        edges.add((short) (next * COLUMN_WIDTH));
        merges.add((short) (down | MERGED));
        cell("");
      }
      edges.add((short) (end * COLUMN_WIDTH));
      column = end;
    }
    file.paragraph(String.valueOf(END_OF_CELL), endOfRow(edges, merges));
  }

  private void cell(String text) {
    file.text(text.replace('\n', LINE_BREAK));
    if (noted.length > 0 && text.matches("\\d+")) {
      file.letters("1", noted);
    }
    file.paragraph(String.valueOf(END_OF_CELL), withinTable(0).array());
  }

  private static byte[] endOfRow(List<Short> edges, List<Short> merges) {
    int definition = 1 + 2 * edges.size() + SIZE_OF_CELL * merges.size();
    ByteBuffer row = withinTable(3 + 4 + definition);
    row.putShort((short) ENDS_ROW).put((byte) 1);
    row.putShort((short) DEFINITION_OF_TABLE).putShort((short) (definition + 1));
    row.put((byte) merges.size());
    edges.forEach(row::putShort);
    for (short merge : merges) {
      row.putShort(merge).put(new byte[SIZE_OF_CELL - 2]);
    }
    return row.array();
  }

  private static ByteBuffer withinTable(int more) {
    ByteBuffer properties = OldWordFile.buffer(9 + more);
    properties.putShort((short) WITHIN_TABLE).put((byte) 1);
    return properties.putShort((short) DEPTH_OF_TABLE).putInt(1);
  }
}
