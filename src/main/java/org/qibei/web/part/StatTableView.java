package org.qibei.web.part;

import java.util.List;
import java.util.stream.Stream;
import org.qibei.form.Form;

/**
 * A statistical table as the page draws it, in the official layout; {@code id} is the prefix of its
 * cells' ids, so that one table can stand on a page twice.
 */
public record StatTableView(
    String id,
    String table,
    String caption,
    List<String> columns,
    List<StatRow> head,
    List<StatRow> body) {

  public static StatTableView of(Form form, String table, StatContent content) {
    return of(table, form, table, content);
  }

  /** The same table under another prefix, for a second showing on the page. */
  public static StatTableView of(String id, Form form, String table, StatContent content) {
    return new StatTableDrawing(id, form, table, content).view();
  }

  public int cells() {
    return (int) values().count();
  }

  public int blanks() {
    return (int) values().filter(StatValue::isBlank).count();
  }

  Stream<StatValue> values() {
    return body.stream()
        .flatMap(row -> row.cells().stream())
        .filter(StatCell::isValue)
        .map(StatCell::value);
  }
}
