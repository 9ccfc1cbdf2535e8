package org.qibei.extraction.joined;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qibei.extraction.Block;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Table;

/** Parts what a text runs together, so that the recogniser finds headings and rows in it. */
public final class JoinedText {
  /** As many rows of table 2 must run together before a text is taken to have lost its cells. */
  private static final int FEWEST_ROWS = 8;

  /** How many rows of a form's table run together. */
  private record Fit(Form form, long rows) {}

  private final Form form;
  private final List<Block> out = new ArrayList<>();

  private JoinedText(Form form) {
    this.form = form;
  }

  /** Documents whose cells stand apart come back unchanged. */
  public static List<Block> parted(
      List<Block> blocks, Function<String, Optional<Form>> editionOfWords) {
    Keyed all = Keyed.of(Stretch.of(blocks).text());
    Fit best =
        Forms.all().stream()
            .map(form -> new Fit(form, joinedRows(all, form)))
            .max(Comparator.comparingLong(Fit::rows))
            .orElseThrow();
    if (best.rows() < FEWEST_ROWS) {
      return blocks;
    }
    JoinedText text = new JoinedText(editionOfWords.apply(all.key()).orElse(best.form()));
    text.part(InlineHeadings.parted(blocks, best.form()));
    return text.out;
  }

  private static long joinedRows(Keyed text, Form form) {
    return JoinedRows.of(text, form.table("t2")).stream().filter(JoinedRow::isJoined).count();
  }

  private void part(List<Block> blocks) {
    List<Block> left = blocks;
    for (Table table : form.tables()) {
      left = take(table, left);
    }
    out.addAll(left);
  }

  private List<Block> take(Table table, List<Block> blocks) {
    Stretch stretch = Stretch.of(blocks);
    List<JoinedRow> rows = JoinedRows.of(Keyed.of(stretch.text()), table);
    return rows.isEmpty()
        ? blocks
        : new JoinedTable(stretch, rows, Proven.of(rows, table)).parted();
  }
}
