package org.qibei.extraction.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qibei.extraction.Block;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.made.TextReport;
import org.qibei.report.AnnualReport;

/**
 * Blocks written as text: a line is a line, one that begins with # a paragraph, lines with bars are
 * rows of a grid; {@code 2x3:} before the words of a cell says how far it reaches.
 */
final class WrittenBlocks {
  private static final Pattern SPANS = Pattern.compile("(\\d{1,2})x(\\d{1,2}):(.*)");

  private final List<Block> blocks = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();

  private WrittenBlocks() {}

  static List<Block> of(byte[] text) {
    WrittenBlocks written = new WrittenBlocks();
    new String(text, StandardCharsets.UTF_8).lines().forEach(written::line);
    written.grid();
    return written.blocks;
  }

  static String written(AnnualReport report) {
    String text =
        new String(TextReport.write(report, TextReport.Layout.BARS), StandardCharsets.UTF_8);
    return text.lines()
        .map(line -> line.startsWith("| ") ? line.substring(2, line.length() - 2) : "#" + line)
        .collect(Collectors.joining("\n"));
  }

  private void line(String line) {
    if (line.contains("|")) {
      rows.add(line);
      return;
    }
    grid();
    Provenance place = Provenance.line(blocks.size() + 1, line);
    blocks.add(
        line.startsWith("#")
            ? new Block.Paragraph(line.substring(1), place)
            : new Block.Line(line, place));
  }

  private void grid() {
    if (rows.isEmpty()) {
      return;
    }
    int columns = 0;
    List<Block.GridCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int column = 0;
      for (String text : rows.get(row).split("\\|", -1)) {
        Block.GridCell cell = cell(row, column, text.strip());
        cells.add(cell);
        column += cell.columnSpan();
      }
      columns = Math.max(columns, column);
    }
    blocks.add(new Block.Grid(rows.size(), columns, cells, Provenance.cell(1, 0, 0, "")));
    rows.clear();
  }

  private static Block.GridCell cell(int row, int column, String text) {
    Matcher spans = SPANS.matcher(text);
    boolean spanned = spans.matches();
    int rowSpan = spanned ? Math.max(1, Integer.parseInt(spans.group(1))) : 1;
    int columnSpan = spanned ? Math.max(1, Integer.parseInt(spans.group(2))) : 1;
    String words = spanned ? spans.group(3) : text;
    return new Block.GridCell(
        row, column, rowSpan, columnSpan, words, Provenance.cell(1, row + 1, column + 1, words));
  }
}
