package org.qibei.extraction;

/**
 * Where something stands in the document, and its text as found there. Page, table, row, column and
 * line count from 1; 0 means that the format has no such thing. The box is in points from the top
 * left corner of the page as it is shown.
 */
public record Provenance(
    int page,
    float x,
    float y,
    float width,
    float height,
    int table,
    int row,
    int column,
    int line,
    String raw) {

  public static Provenance line(int line, String raw) {
    return new Provenance(0, 0, 0, 0, 0, 0, 0, 0, line, raw);
  }

  public static Provenance cell(int table, int row, int column, String raw) {
    return new Provenance(0, 0, 0, 0, 0, table, row, column, 0, raw);
  }

  public static Provenance box(int page, float x, float y, float width, float height, String raw) {
    return new Provenance(page, x, y, width, height, 0, 0, 0, 0, raw);
  }

  public Provenance atCell(int table, int row, int column) {
    return new Provenance(page, x, y, width, height, table, row, column, line, raw);
  }

  public Provenance atLine(int line) {
    return new Provenance(page, x, y, width, height, table, row, column, line, raw);
  }

  public Provenance withRaw(String raw) {
    return new Provenance(page, x, y, width, height, table, row, column, line, raw);
  }

  public boolean hasBox() {
    return width > 0;
  }
}
