package org.qibei.extraction.joined;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qibei.extraction.PlainText;
import org.qibei.form.Column;
import org.qibei.form.Row;
import org.qibei.form.Table;

/** The rows of the statutory tables in a text, each with the figures that follow its label. */
final class JoinedRows {
  static final String UNIT = "[件条项宗个份]";

  private static final Pattern FIGURES =
      Pattern.compile("[0-9０-９无.．,，/／—–-]|[\\s\\p{Z}]|(?<=[0-9０-９])" + UNIT);

  private static final Pattern NOTE = Pattern.compile("[”\"’』」）)]?\\s*([（(][^（）()]*[）)])?");

  /** What stands behind a date, a share or a large amount rather than behind a row of cells. */
  private static final String NO_END_OF_A_ROW = "[年月日号%％万亿、．.]";

  private final Keyed text;
  private final List<JoinedRow> rows = new ArrayList<>();

  private JoinedRows(Keyed text) {
    this.text = text;
  }

  static List<JoinedRow> of(Keyed text, Table table) {
    JoinedRows found = new JoinedRows(text);
    if (table.id().equals("t3")) {
      found.wholeTable(table);
    } else {
      found.labelled(table);
    }
    return found.rows;
  }

  private void labelled(Table table) {
    List<RowLabels.Place> labels = RowLabels.of(text, table);
    for (int i = 0; i < labels.size(); i++) {
      Row row = labels.get(i).row();
      int end =
          i + 1 < labels.size() ? text.start(labels.get(i + 1).start()) : text.text().length();
      int cells = row.columns().size();
      int group = table.id().equals("t2") ? cells : 0;
      add(row.id(), labels.get(i).start(), labels.get(i).end(), end, cells, group);
    }
  }

  /** The outcomes of all three blocks are printed one after the other, then all figures. */
  private void wholeTable(Table table) {
    Row review = table.rows().get(0);
    Row suit = table.rows().get(1);
    String outcomes =
        PlainText.key(review.columns().stream().map(Column::label).collect(Collectors.joining()));
    int last = text.key().lastIndexOf(outcomes);
    if (last >= 0) {
      String head = PlainText.key(review.label() + String.join("", suit.groups()));
      int start = text.key().lastIndexOf(head, last);
      int cells = table.cells().size();
      int group = review.columns().size();
      int labelEnd = last + outcomes.length();
      add(table.id(), start < 0 ? last : start, labelEnd, text.text().length(), cells, group);
    }
  }

  /** A label may be followed by a mark that closes it, and by a note in brackets. */
  private int afterNote(int labelEnd, int limit) {
    Matcher note = NOTE.matcher(text.text()).region(labelEnd, limit);
    return note.lookingAt() ? note.end() : labelEnd;
  }

  private void add(String id, int start, int labelEnd, int limit, int cells, int group) {
    int from = afterNote(text.end(labelEnd), limit);
    int end = from;
    Matcher figure = FIGURES.matcher(text.text()).useTransparentBounds(true);
    while (figure.region(end, limit).lookingAt()) {
      end++;
    }
    String run = text.text().substring(from, end);
    boolean sure = end == limit || !text.text().substring(end, end + 1).matches(NO_END_OF_A_ROW);
    rows.add(new JoinedRow(id, text.start(start), from, end, sure ? run : run + "?", cells, group));
  }
}
