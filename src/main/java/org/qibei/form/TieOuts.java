package org.qibei.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The equations that both editions prescribe for tables 2 and 3. */
final class TieOuts {
  private TieOuts() {}

  static List<TieOut> of(Table requests, Table reviews) {
    List<TieOut> all = new ArrayList<>();
    requests.rows().forEach(row -> all.add(addsUp("I-1", row)));
    requests.columns().forEach(column -> all.add(received(requests, column.id())));
    requests.columns().forEach(column -> all.add(results(requests, column.id())));
    reviews.rows().forEach(row -> all.add(addsUp("I-4", row)));
    return List.copyOf(all);
  }

  /** The columns of a row add up to its last column. */
  private static TieOut addsUp(String identity, Row row) {
    List<Cell> cells = row.cells();
    int last = cells.size() - 1;
    Cell total = cells.get(last);
    return new TieOut(identity, total.path(), cells.subList(0, last), List.of(total));
  }

  /** 第一项加第二项之和，等于第三项加第四项之和. */
  private static TieOut received(Table requests, String column) {
    return new TieOut(
        "I-2",
        "t2." + column,
        cells(requests, column, "newReceived", "carriedIn"),
        cells(requests, column, "resultTotal", "carriedOut"));
  }

  /** All results of the year add up to （七）总计. */
  private static TieOut results(Table requests, String column) {
    List<Cell> results =
        requests.rows().stream()
            .filter(row -> !row.groups().isEmpty() && !row.id().equals("resultTotal"))
            .map(row -> row.cell(column))
            .toList();
    Cell total = requests.row("resultTotal").cell(column);
    return new TieOut("I-3", total.path(), results, List.of(total));
  }

  private static List<Cell> cells(Table table, String column, String... rows) {
    return Arrays.stream(rows).map(row -> table.row(row).cell(column)).toList();
  }
}
