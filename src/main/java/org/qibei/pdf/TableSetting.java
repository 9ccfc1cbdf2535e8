package org.qibei.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks the texts of a table into lines and tags its cells. */
final class TableSetting {
  private static final int LONGEST_WORD = 7;

  private final List<TableColumn> columns;
  private final Metrics metrics;
  private final Tag table;
  private final float[] widths;
  private final float measure;

  TableSetting(
      List<TableColumn> columns, List<TableRow> rows, Metrics metrics, Tag table, float measure) {
    this.columns = columns;
    this.metrics = metrics;
    this.table = table;
    this.measure = measure;
    this.widths =
        new ColumnWidths(natural(rows), 2 * SetRow.PAD, SetRow.STYLE.size())
            .fit(least(rows), measure);
  }

  SetRow head() {
    Tag tr = table.add("TR");
    List<List<Line>> cells = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(lines(columns.get(i).head(), Face.HEITI, widths[i], true));
      tags.add(tr.addColumnHead());
    }
    return new SetRow(cells, tags, widths, false);
  }

  SetRow row(TableRow row) {
    Tag tr = table.add("TR");
    List<List<Line>> cells = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    if (row.group()) {
      cells.add(lines(row.cells().get(0), Face.HEITI, measure, false));
      tags.add(tr.addGroupHead(columns.size()));
      return new SetRow(cells, tags, new float[] {measure}, true);
    }
    for (int i = 0; i < columns.size(); i++) {
      boolean centred = columns.get(i).centred();
      cells.add(lines(row.cells().get(i), Face.FANGSONG, widths[i], centred));
      tags.add(tr.add("TD"));
    }
    return new SetRow(cells, tags, widths, false);
  }

  private List<Line> lines(String text, Face face, float width, boolean centred) {
    float room = width - 2 * SetRow.PAD;
    List<Line> lines = new ArrayList<>();
    for (String part : text.split("\n")) {
      for (Line line : LineBreaker.ragged(room).lines(glyphs(part, face), 0, 0)) {
        lines.add(centred ? line.centred(room) : line);
      }
    }
    return lines;
  }

  private List<Glyph> glyphs(String text, Face face) {
    return metrics.glyphs(List.of(new Span(text, face)), SetRow.STYLE);
  }

  /** Widths that hold what each column asks for at least, and its longest number or word. */
  private float[] least(List<TableRow> rows) {
    float size = SetRow.STYLE.size();
    float[] least = new float[columns.size()];
    for (int i = 0; i < least.length; i++) {
      least[i] = columns.get(i).least() * size;
      for (TableRow row : rows) {
        if (!row.group()) {
          float word = Marks.longestWord(glyphs(row.cells().get(i), Face.FANGSONG));
          least[i] = Math.max(least[i], Math.min(word, LONGEST_WORD * size));
        }
      }
    }
    return least;
  }

  private float[][] natural(List<TableRow> rows) {
    return rows.stream().filter(row -> !row.group()).map(this::natural).toArray(float[][]::new);
  }

  private float[] natural(TableRow row) {
    float[] natural = new float[columns.size()];
    for (int i = 0; i < natural.length; i++) {
      natural[i] = Line.of(glyphs(row.cells().get(i), Face.FANGSONG)).natural();
    }
    return natural;
  }
}
