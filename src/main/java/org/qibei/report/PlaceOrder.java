package org.qibei.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Row;
import org.qibei.form.Section;
import org.qibei.form.Table;

/** The order of places as on the form; both editions share one order. */
final class PlaceOrder {
  private static final Map<String, Integer> RANK = new HashMap<>();
  private static final Map<String, Place.Kind> KIND = new HashMap<>();

  static final Comparator<String> FORM =
      Comparator.comparingInt(PlaceOrder::rank).thenComparing(Comparator.naturalOrder());

  static {
    add(Place.report().id(), Place.Kind.REPORT);
    for (Section section : Section.values()) {
      add(section.id(), Place.Kind.SECTION);
      for (Form form : Forms.all()) {
        form.tableOf(section).ifPresent(table -> add(table.id(), Place.Kind.TABLE));
      }
      Forms.all().get(0).tableOf(section).ifPresent(table -> addRowsAndColumns(table.id()));
    }
  }

  private PlaceOrder() {}

  static Place.Kind kind(String id) {
    Place.Kind known = KIND.get(id);
    if (known != null) {
      return known;
    }
    return KIND.get(parent(id)) == Place.Kind.ROW ? Place.Kind.CELL : Place.Kind.MATTER;
  }

  private static int rank(String id) {
    for (String place = id; !place.isEmpty(); place = parent(place)) {
      Integer rank = RANK.get(place);
      if (rank != null) {
        return rank;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static String parent(String id) {
    return id.contains(".") ? id.substring(0, id.lastIndexOf('.')) : "";
  }

  private static void addRowsAndColumns(String tableId) {
    List<String> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    for (Form form : Forms.all()) {
      Table table = form.table(tableId);
      merge(rows, table.rows().stream().map(Row::id).toList());
      merge(columns, table.columns().stream().map(Column::id).toList());
    }
    for (String row : rows) {
      add(tableId + "." + row, Place.Kind.ROW);
      columns.forEach(column -> add(tableId + "." + row + "." + column, Place.Kind.CELL));
    }
    columns.forEach(column -> add(tableId + "." + column, Place.Kind.COLUMN));
  }

  /** What an edition adds stands after what it follows there. */
  private static void merge(List<String> all, List<String> edition) {
    int position = 0;
    for (String id : edition) {
      if (!all.contains(id)) {
        all.add(position, id);
      }
      position = all.indexOf(id) + 1;
    }
  }

  private static void add(String id, Place.Kind kind) {
    RANK.putIfAbsent(id, RANK.size());
    KIND.putIfAbsent(id, kind);
  }
}
