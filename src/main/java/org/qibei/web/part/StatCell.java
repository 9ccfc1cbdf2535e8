package org.qibei.web.part;

import java.util.List;

/**
 * One printed cell of a statistical table: a head or label with its lines and scope, or a value
 * with all that is drawn about it.
 */
public record StatCell(
    String kind,
    String id,
    List<String> lines,
    int rowSpan,
    int colSpan,
    String scope,
    boolean vertical,
    String headers,
    StatValue value) {
  static final String VALUE = "value";

  static StatCell head(
      String id, List<String> lines, int rowSpan, int colSpan, String scope, boolean vertical) {
    return new StatCell("head", id, lines, rowSpan, colSpan, scope, vertical, "", StatValue.NONE);
  }

  static StatCell of(String id, int colSpan, String headers, StatValue value) {
    return new StatCell(VALUE, id, List.of(), 1, colSpan, "", false, headers, value);
  }

  /**
   * The classes that draw a head or label: set vertically, or narrow enough to be in a compact
   * table.
   */
  public String css() {
    String role = scope.startsWith("col") ? "h" : "l";
    return role + (vertical ? " v" : "") + (scope.equals("col") ? " vv" : "");
  }

  boolean isValue() {
    return VALUE.equals(kind);
  }
}
