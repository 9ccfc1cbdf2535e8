package org.qibei.filing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.extraction.DocumentText;
import org.qibei.extraction.Provenance;

/**
 * Where in the uploaded document a value stood, and how it stood there. Page, table, row, column
 * and line count from 1, 0 is none; the box is in points from the top left corner of its page.
 */
public record DocumentPlace(
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
  private static final int NUMBERS = 9;
  private static final int RAW_LENGTH = 200;

  static DocumentPlace of(Provenance from) {
    return new DocumentPlace(
        from.page(),
        from.x(),
        from.y(),
        from.width(),
        from.height(),
        from.table(),
        from.row(),
        from.column(),
        from.line(),
        from.raw());
  }

  /** As one short text in a draft's row. */
  String asText() {
    String shortened = raw.length() > RAW_LENGTH ? raw.substring(0, RAW_LENGTH) : raw;
    return Stream.of(page, x, y, width, height, table, row, column, line, shortened)
        .map(Object::toString)
        .collect(Collectors.joining("|"));
  }

  static DocumentPlace read(String text) {
    List<String> part = List.of(text.split("\\|", NUMBERS + 1));
    return new DocumentPlace(
        Integer.parseInt(part.get(0)),
        Float.parseFloat(part.get(1)),
        Float.parseFloat(part.get(2)),
        Float.parseFloat(part.get(3)),
        Float.parseFloat(part.get(4)),
        Integer.parseInt(part.get(5)),
        Integer.parseInt(part.get(6)),
        Integer.parseInt(part.get(7)),
        Integer.parseInt(part.get(8)),
        part.get(NUMBERS));
  }

  /** The mark that a document without pages bears at this place; none where it is not known. */
  public String mark() {
    if (table > 0 && row > 0) {
      return DocumentText.cell(table, row, column);
    }
    return line > 0 ? DocumentText.line(line) : "";
  }

  public boolean hasBox() {
    return width > 0;
  }
}
