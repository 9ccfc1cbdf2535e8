package org.qibei.extraction.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** Writes a report as plain text, in one of the layouts that programs make of tables. */
public final class TextReport {

  /** How a row of a table comes out as text. */
  public enum Layout {
    /** Words and numbers with spaces between; a blank leaves no trace. */
    SPACES,
    /** A tab between the cells, merged ones empty. */
    TABS,
    /** Each cell on a line of its own behind a tab, a blank line after each row. */
    CELL_PER_LINE,
    /** The bars of Markdown. */
    BARS,
    /** Nothing between the cells of a row. */
    CELLS_JOINED,
    /** Nothing between cells, rows, headings and paragraphs. */
    ALL_JOINED
  }

  private final AnnualReport report;
  private final Layout layout;
  private final StringBuilder text = new StringBuilder();

  private TextReport(AnnualReport report, Layout layout) {
    this.report = report;
    this.layout = layout;
  }

  public static byte[] write(AnnualReport report, Layout layout) {
    TextReport text = new TextReport(report, layout);
    text.fill();
    return text.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void fill() {
    text.append(report.title().orElse("")).append('\n');
    line(report.preamble());
    report.sections().forEach(this::section);
    report.signOff().ifPresent(signOff -> text.append('\n').append(signOff));
  }

  private void section(Section section, SectionText content) {
    content.heading().ifPresent(this::line);
    line("");
    report.form().tableOf(section).ifPresent(table -> table(new PrintedTable(report, table.id())));
    line(content.text());
  }

  private void table(PrintedTable table) {
    for (int row = 0; row < table.rows(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < table.columns(); column++) {
        int here = row;
        cells.add(
            table
                .covering(row, column)
                .filter(cell -> cell.row() == here)
                .map(PrintedTable.Printed::text)
                .orElse(""));
      }
      line(row(cells));
    }
    line("");
  }

  private String row(List<String> cells) {
    return switch (layout) {
      case SPACES -> String.join(" ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
      case TABS -> String.join("\t", cells);
      case CELL_PER_LINE -> "\t" + String.join("\n\t", cells) + "\n";
      case CELLS_JOINED, ALL_JOINED -> String.join("", cells);
      case BARS -> "| " + String.join(" | ", cells) + " |";
    };
  }

  private void line(String line) {
    text.append(line).append(layout == Layout.ALL_JOINED ? "" : "\n");
  }
}
