package org.qibei.web.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Layout;
import org.qibei.form.LayoutCell;
import org.qibei.form.LayoutRow;
import org.qibei.form.Section;

/**
 * Lays the form's printed table on a grid, so that every value knows the heads above it and the
 * labels beside it.
 */
final class StatTableDrawing {
  private record Title(String id, String text, boolean overAll) {}

  private static final int NARROW = 4;
  private static final int MANY = 10;
  private static final char CLOSING = '\uFF09';

  private final String id;
  private final Form form;
  private final String table;
  private final StatContent content;
  private final Layout layout;
  private final List<List<Title>> above = new ArrayList<>();
  private final int[] blockedUntil;
  private final Title[] beside;
  private int line;
  private int titles;
  private boolean afterValues;

  StatTableDrawing(String id, Form form, String table, StatContent content) {
    this.id = id;
    this.form = form;
    this.table = table;
    this.content = content;
    this.layout = form.layout(table);
    this.blockedUntil = new int[layout.columns()];
    this.beside = new Title[layout.columns()];
    for (int column = 0; column < layout.columns(); column++) {
      above.add(new ArrayList<>());
    }
  }

  StatTableView view() {
    List<StatRow> head = layout.head().stream().map(this::row).toList();
    List<StatRow> body = layout.body().stream().map(this::row).toList();
    Section section = form.table(table).section();
    return new StatTableView(id, table, form.title(section), columns(), head, body);
  }

  /** The width classes of the official layout: group, sub-group, label, number. */
  private List<String> columns() {
    return switch (table) {
      case "t2" ->
          Stream.concat(Stream.of("c-g", "c-s", "c-l"), Collections.nCopies(7, "c-n").stream())
              .toList();
      default -> Collections.nCopies(layout.columns(), "c-e");
    };
  }

  private StatRow row(LayoutRow row) {
    List<StatCell> cells = new ArrayList<>();
    boolean hasValues = row.cells().stream().anyMatch(c -> c.kind() == LayoutCell.Kind.VALUE);
    if (afterValues && !hasValues) {
      above.forEach(List::clear);
    }
    int column = 0;
    for (LayoutCell cell : row.cells()) {
      column = firstFree(column);
      cells.add(cell.kind() == LayoutCell.Kind.VALUE ? value(cell, column) : title(cell, column));
      Arrays.fill(blockedUntil, column, column + cell.colSpan(), line + cell.rowSpan());
      column += cell.colSpan();
    }
    afterValues = hasValues;
    line++;
    boolean sum =
        hasValues && cells.stream().filter(StatCell::isValue).allMatch(c -> c.value().total());
    return new StatRow(cells, sum);
  }

  private int firstFree(int from) {
    int column = from;
    while (blockedUntil[column] > line) {
      column++;
    }
    return column;
  }

  private StatCell title(LayoutCell cell, int column) {
    Title title = new Title(id + "-h" + titles++, cell.text(), isOverAll(cell));
    boolean head = cell.kind() == LayoutCell.Kind.HEAD;
    for (int c = column; c < column + cell.colSpan(); c++) {
      if (head) {
        above.get(c).add(title);
      } else {
        beside[c] = title;
      }
    }
    return StatCell.head(
        title.id(), lines(cell), cell.rowSpan(), cell.colSpan(), scope(cell), cell.vertical());
  }

  /** A head over every value of the table tells them nothing apart. */
  private boolean isOverAll(LayoutCell cell) {
    int values =
        layout.body().get(0).cells().stream()
            .filter(c -> c.kind() == LayoutCell.Kind.VALUE)
            .mapToInt(LayoutCell::colSpan)
            .sum();
    return line < layout.head().size() && cell.colSpan() == values;
  }

  private static String scope(LayoutCell cell) {
    boolean head = cell.kind() == LayoutCell.Kind.HEAD;
    boolean group = head ? cell.colSpan() > 1 : cell.rowSpan() > 1;
    return (head ? "col" : "row") + (group ? "group" : "");
  }

  /**
   * A head of four characters or more stands in two lines of a narrow column, a numbered group
   * after its number.
   */
  private List<String> lines(LayoutCell cell) {
    String text = cell.text();
    boolean head = cell.kind() == LayoutCell.Kind.HEAD;
    boolean narrow = head && cell.colSpan() == 1 && layout.columns() >= MANY;
    boolean group = !head && cell.rowSpan() > 1 && !cell.vertical() && text.indexOf(CLOSING) > 0;
    int at = group ? text.indexOf(CLOSING) + 1 : (text.length() + 1) / 2;
    return group || (narrow && text.length() >= NARROW)
        ? List.of(text.substring(0, at), text.substring(at))
        : List.of(text);
  }

  private StatCell value(LayoutCell printed, int column) {
    Cell cell = form.cell(printed.path().orElseThrow()).orElseThrow();
    List<Title> labels =
        Arrays.stream(beside, 0, column).filter(title -> title != null).distinct().toList();
    List<Title> heads = above.get(column);
    String headers =
        Stream.concat(labels.stream(), heads.stream())
            .map(Title::id)
            .distinct()
            .reduce("", StatTableDrawing::join);
    String name = name(labels, heads);
    return StatCell.of(
        id + "." + cell.path(),
        printed.colSpan(),
        headers.strip(),
        content.at(cell, name, form.isTotal(cell)));
  }

  private static String join(String first, String second) {
    return first + " " + second;
  }

  private static String name(List<Title> labels, List<Title> heads) {
    Stream<Title> telling = heads.stream().filter(title -> !title.overAll());
    return String.join(
        ", ", Stream.concat(labels.stream(), telling).map(Title::text).distinct().toList());
  }
}
