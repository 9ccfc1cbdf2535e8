package org.qibei.extraction.joined;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.form.Row;
import org.qibei.form.Table;

/** What is certain of each row: cells proved by the form's equations, and pieces that are not. */
final class Proven {
  /** One cell, or several that cannot be told apart. */
  record Piece(String text, int cells) {}

  private final Map<String, List<List<String>>> ways;

  private Proven(Map<String, List<List<String>>> ways) {
    this.ways = ways;
  }

  static Proven of(List<JoinedRow> rows, Table table) {
    Map<String, List<List<String>>> options = new LinkedHashMap<>();
    rows.forEach(row -> options.put(row.id(), isProvable(row) ? Splits.of(row) : List.of()));
    Map<String, List<List<String>>> left =
        table.id().equals("t2") ? Proof.of(options, results(table)) : options;
    rows.stream()
        .filter(row -> left.get(row.id()).isEmpty() && isForced(row, options.get(row.id())))
        .forEach(row -> left.put(row.id(), options.get(row.id())));
    return new Proven(left);
  }

  /** Cells that add up to nothing can only be told apart if a space does it or all are zero. */
  private static boolean isProvable(JoinedRow row) {
    return row.group() > 0
        || row.tokens().size() == row.cells()
        || row.cells() == 1
        || isZeros(row);
  }

  /** As many zeros as cells, or a space between all: so it is, whatever the other rows say. */
  private static boolean isForced(JoinedRow row, List<List<String>> options) {
    boolean apart = row.tokens().size() == row.cells();
    return options.size() == 1 && (apart || isZeros(row));
  }

  private static boolean isZeros(JoinedRow row) {
    return row.run().strip().matches("0{" + row.cells() + "}");
  }

  private static Set<String> results(Table table) {
    return table.rows().stream()
        .filter(row -> !row.groups().isEmpty() && !row.id().equals("resultTotal"))
        .map(Row::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The cells of the row from left to right. */
  List<Piece> pieces(JoinedRow row) {
    List<List<String>> all = ways.get(row.id());
    if (all.isEmpty()) {
      return List.of(new Piece(row.run().strip(), row.cells()));
    }
    boolean[] sure = sure(all, row.cells());
    List<Piece> pieces = new ArrayList<>();
    StringBuilder unsure = new StringBuilder();
    int cells = 0;
    for (int column = 0; column < row.cells(); column++) {
      if (sure[column]) {
        pieces.addAll(unsure(unsure, cells));
        cells = 0;
        pieces.add(new Piece(all.get(0).get(column), 1));
      } else {
        unsure.append(all.get(0).get(column));
        cells++;
      }
    }
    pieces.addAll(unsure(unsure, cells));
    return pieces;
  }

  /**
   * The cells that are the same in all ways; one that is not never stands alone, or it would be
   * taken for proved.
   */
  private static boolean[] sure(List<List<String>> ways, int cells) {
    boolean[] same = new boolean[cells];
    for (int column = 0; column < cells; column++) {
      int place = column;
      same[column] = ways.stream().map(way -> way.get(place)).distinct().count() == 1;
    }
    boolean[] sure = same.clone();
    for (int column = 0; column < cells; column++) {
      boolean before = column == 0 || same[column - 1];
      boolean after = column + 1 == cells || same[column + 1];
      if (!same[column] && before && after) {
        sure[column == 0 ? 1 : column - 1] = false;
      }
    }
    return sure;
  }

  private static List<Piece> unsure(StringBuilder text, int cells) {
    List<Piece> piece = cells == 0 ? List.of() : List.of(new Piece(text.toString(), cells));
    text.setLength(0);
    return piece;
  }
}
