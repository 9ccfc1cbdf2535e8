package org.qibei.extraction.made;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.qibei.report.AnnualReport;

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

  private final Layout layout;
  private final StringBuilder text = new StringBuilder();

  private TextReport(Layout layout) {
    this.layout = layout;
  }

  public static byte[] write(AnnualReport report, Layout layout) {
    return write(PrintedReport.of(report), layout);
  }

  public static byte[] write(PrintedReport report, Layout layout) {
    TextReport text = new TextReport(layout);
    report.parts().forEach(text::part);
    return text.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void part(PrintedReport.Part part) {
    if (part instanceof PrintedTable table) {
      table(table);
    } else if (part instanceof PrintedReport.Words words) {
      words(words);
    }
  }

  private void words(PrintedReport.Words words) {
    switch (words.style()) {
      case TITLE -> text.append(words.text()).append('\n');
      case HEADING -> {
        line(words.text());
        line("");
      }
      case TEXT -> line(words.text());
      case SIGN_OFF -> text.append('\n').append(words.text());
    }
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
