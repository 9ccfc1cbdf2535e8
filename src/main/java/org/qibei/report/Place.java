package org.qibei.report;

import org.qibei.form.Cell;
import org.qibei.form.Section;

/** A place in a report that findings, doubts and draft rows point at; ordered as on the form. */
public record Place(String id) implements Comparable<Place> {
  private static final Place REPORT = new Place("report");

  /** What kind of place it is. */
  public enum Kind {
    REPORT,
    SECTION,
    /** A matter within a section, such as {@code otherMatters.processingFee}. */
    MATTER,
    TABLE,
    ROW,
    COLUMN,
    CELL
  }

  /** The document as a whole. */
  public static Place report() {
    return REPORT;
  }

  public static Place of(Section section) {
    return new Place(section.id());
  }

  public static Place of(Cell cell) {
    return new Place(cell.path());
  }

  public static Place matter(Section section, String matter) {
    return new Place(section.id() + "." + matter);
  }

  public static Place table(String table) {
    return new Place(table);
  }

  public static Place row(String table, String row) {
    return new Place(table + "." + row);
  }

  public static Place column(String table, String column) {
    return new Place(table + "." + column);
  }

  public Kind kind() {
    return PlaceOrder.kind(id);
  }

  @Override
  public int compareTo(Place other) {
    return PlaceOrder.FORM.compare(id, other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
