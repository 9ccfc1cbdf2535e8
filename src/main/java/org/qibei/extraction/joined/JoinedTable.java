package org.qibei.extraction.joined;

import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.Block;
import org.qibei.extraction.Provenance;

/** A table that stood in running text, set as grids of one row each. */
final class JoinedTable {
  /** A head longer than this, or with a sentence in it, is text before the table. */
  private static final int LONGEST_HEAD = 150;

  private final Stretch stretch;
  private final List<JoinedRow> rows;
  private final Proven proven;
  private final List<Block> out = new ArrayList<>();

  JoinedTable(Stretch stretch, List<JoinedRow> rows, Proven proven) {
    this.stretch = stretch;
    this.rows = rows;
    this.proven = proven;
  }

  /** All blocks, with the table's rows in place of the text in which they stood. */
  List<Block> parted() {
    int first = stretch.blockAt(rows.get(0).start());
    JoinedRow lastRow = rows.get(rows.size() - 1);
    int last = stretch.blockAt(Math.max(lastRow.start(), lastRow.end() - 1));
    int head = head(first);
    out.addAll(stretch.before(first));
    out.addAll(stretch.rest(first, stretch.start(first), head));
    int from = head;
    for (JoinedRow row : rows) {
      row(row, stretch.text().substring(from, row.start()));
      from = row.end();
    }
    out.addAll(stretch.rest(last, Math.min(from, stretch.end(last)), stretch.end(last)));
    out.addAll(stretch.after(last));
    return out;
  }

  private int head(int block) {
    int end = rows.get(0).start();
    String before = stretch.text().substring(stretch.start(block), end);
    int sentence = before.lastIndexOf('。') + 1;
    return before.length() - sentence > LONGEST_HEAD ? end : stretch.start(block) + sentence;
  }

  /** What stands before the label is a head, a group, or a row whose label was not known. */
  private void row(JoinedRow row, String before) {
    Provenance source = stretch.block(stretch.blockAt(row.start())).provenance();
    String label = stretch.text().substring(row.start(), row.labelEnd()).strip();
    String unknown = before.strip().replaceFirst("^(.*\\D)(\\d+)$", "$1\t$2");
    int tab = unknown.indexOf('\t');
    if (tab > 0) {
      grid(source, List.of(unknown.substring(0, tab)), whole(unknown.substring(tab + 1), row));
    }
    List<String> labels =
        tab > 0 || before.isBlank() ? List.of(label) : List.of(before.strip(), label);
    grid(source, labels, proven.pieces(row));
  }

  private static List<Proven.Piece> whole(String digits, JoinedRow row) {
    return List.of(new Proven.Piece(digits, row.cells()));
  }

  private void grid(Provenance source, List<String> labels, List<Proven.Piece> pieces) {
    List<Block.GridCell> cells = new ArrayList<>();
    int column = 0;
    for (String label : labels) {
      cells.add(new Block.GridCell(0, column, 1, 1, label, source.withRaw(label)));
      column++;
    }
    for (Proven.Piece piece : pieces) {
      Provenance place = source.withRaw(piece.text());
      cells.add(new Block.GridCell(0, column, 1, piece.cells(), digits(piece), place));
      column += piece.cells();
    }
    out.add(new Block.Grid(1, column, cells, source));
  }

  /** Signs in place of numbers would make a label of cells that cannot be told apart anyway. */
  private static String digits(Proven.Piece piece) {
    return piece.cells() > 1 ? piece.text().replaceAll("\\D", "") : piece.text();
  }
}
