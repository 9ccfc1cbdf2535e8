package org.qibei.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One edition of the blank statutory form. */
public final class Form {
  private final String id;
  private final int firstYear;
  private final FormWords words;
  private final List<Table> tables;
  private final Map<String, Layout> layouts;
  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final List<TieOut> tieOuts;
  private final Set<Cell> totals;

  Form(String id, int firstYear, FormWords words, List<Table> tables) {
    this.id = id;
    this.firstYear = firstYear;
    this.words = words;
    this.tables = List.copyOf(tables);
    tables.forEach(table -> table.cells().forEach(cell -> cells.put(cell.path(), cell)));
    this.layouts = Layouts.of(this);
    this.tieOuts = TieOuts.of(table("t2"), table("t3"));
    this.totals =
        tieOuts.stream()
            .filter(tieOut -> tieOut.right().size() == 1)
            .flatMap(tieOut -> tieOut.right().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  public String id() {
    return id;
  }

  /** The first fiscal year that this edition governs. */
  public int firstYear() {
    return firstYear;
  }

  public List<Table> tables() {
    return tables;
  }

  public Table table(String id) {
    return tables.stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + id));
  }

  /** The table that a section prints, if it prints one. */
  public Optional<Table> tableOf(Section section) {
    return tables.stream().filter(table -> table.section() == section).findFirst();
  }

  public List<Cell> cells() {
    return List.copyOf(cells.values());
  }

  public Optional<Cell> cell(String path) {
    return Optional.ofNullable(cells.get(path));
  }

  public Optional<Row> row(String path) {
    return rows().filter(row -> row.path().equals(path)).findFirst();
  }

  public Stream<Row> rows() {
    return tables.stream().flatMap(table -> table.rows().stream());
  }

  public List<TieOut> tieOuts() {
    return tieOuts;
  }

  /** Whether the form computes the cell from others. */
  public boolean isTotal(Cell cell) {
    return totals.contains(cell);
  }

  /** The canonical heading with its numeral. */
  public String heading(Section section) {
    return section.numeral() + "、" + title(section);
  }

  /** The canonical heading without its numeral. */
  public String title(Section section) {
    return words.label("section." + section.id());
  }

  /** All wordings of a heading that count as the same, without numeral, the canonical one first. */
  public List<String> acceptedHeadings(Section section) {
    return Stream.concat(
            Stream.of(title(section)), words.aliases("section." + section.id()).stream())
        .toList();
  }

  /** A word printed on the form by its key in the property files. */
  public String label(String key) {
    return words.label(key);
  }

  /** Other wordings met in practice for the same key. */
  public List<String> aliases(String key) {
    return words.aliases(key);
  }

  /** The official look of a table, for screen and print. */
  public Layout layout(String table) {
    return layouts.get(table);
  }

  @Override
  public String toString() {
    return id;
  }
}
