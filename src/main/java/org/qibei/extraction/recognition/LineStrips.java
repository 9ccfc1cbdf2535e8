package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.qibei.extraction.Block;
import org.qibei.extraction.Provenance;

/** Lines of text as strips: separators, one cell a line, or words followed by numbers. */
final class LineStrips {
  private static final Pattern RULE_OF_PIPES = Pattern.compile("[|:\\-\\s]+");
  private static final Pattern ONE_CELL = Pattern.compile("\\t[^\\t]*");
  private static final int LINES_THAT_SHOW_A_STYLE = 10;
  private static final int LONGEST_REST_OF_A_CELL = 12;

  private final List<Block> blocks;
  private final Consumer<Strip> out;
  private final boolean oneCellPerLine;
  private final boolean barred;
  private final List<Slot> row = new ArrayList<>();
  private int rowStart;
  private int rowEnd;

  LineStrips(List<Block> blocks, Consumer<Strip> out) {
    this.blocks = blocks;
    this.out = out;
    this.oneCellPerLine =
        blocks.stream().filter(block -> ONE_CELL.matcher(text(block)).matches()).count()
            >= LINES_THAT_SHOW_A_STYLE;
    this.barred =
        blocks.stream().filter(block -> text(block).contains("|")).count()
            >= LINES_THAT_SHOW_A_STYLE;
  }

  void add(int index) {
    String text = text(blocks.get(index));
    Provenance provenance = blocks.get(index).provenance();
    if (oneCellPerLine && ONE_CELL.matcher(text).matches()) {
      rowStart = row.isEmpty() ? index : rowStart;
      rowEnd = index;
      row.add(Slot.of(text.substring(1), provenance, row.size()));
    } else if (!row.isEmpty() && isRestOfACell(text)) {
      Slot cell = row.remove(row.size() - 1);
      rowEnd = index;
      row.add(Slot.of(cell.text() + text, cell.provenance(), row.size()));
    } else {
      end();
      text.lines()
          .filter(line -> !Paragraphs.isPageNumber(line))
          .forEach(line -> line(line, index, provenance));
    }
  }

  /** Ends the row that was put together from lines of one cell each. */
  void end() {
    if (!row.isEmpty()) {
      out.accept(new Strip(rowStart, rowEnd, Strip.Layout.SEPARATED, row));
      row.clear();
    }
  }

  private static boolean isRestOfACell(String text) {
    return !text.isBlank() && !text.contains("\t") && text.length() <= LONGEST_REST_OF_A_CELL;
  }

  private void line(String line, int index, Provenance provenance) {
    if (isPiped(line)) {
      if (!RULE_OF_PIPES.matcher(line).matches() || line.matches("[|\\s]*")) {
        String inner = line.strip().replaceAll("^\\||\\|$", "");
        separated(inner.split("\\|", -1), index, provenance);
      }
    } else if (barred && line.contains("|")) {
      openRow(line.strip(), index, provenance);
    } else if (line.contains("\t")) {
      separated(line.split("\t", -1), index, provenance);
    } else {
      out.accept(
          new Strip(index, index, Strip.Layout.RUNNING, RunningText.slots(line, provenance)));
    }
  }

  /**
   * A row with bars between its cells and none before the first: what follows the last is empty.
   */
  private void openRow(String line, int index, Provenance provenance) {
    String[] cells = line.replaceAll("^\\|\\s*|(\\s*\\|)+$", "").split("\\|", -1);
    if (cells.length > 1) {
      separated(cells, index, provenance);
    } else {
      out.accept(
          new Strip(
              index, index, Strip.Layout.RUNNING, RunningText.slots(cells[0].strip(), provenance)));
    }
  }

  private void separated(String[] cells, int index, Provenance provenance) {
    List<Slot> slots = new ArrayList<>();
    for (String cell : cells) {
      slots.add(Slot.of(cell.strip(), provenance, slots.size()));
    }
    out.accept(new Strip(index, index, Strip.Layout.SEPARATED, slots));
  }

  private static boolean isPiped(String line) {
    String text = line.strip();
    return text.length() > 1 && text.startsWith("|") && text.endsWith("|");
  }

  private static String text(Block block) {
    if (block instanceof Block.Line line) {
      return line.text();
    }
    return block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
  }
}
