package org.qibei.extraction.joined;

import java.util.List;
import java.util.stream.Collectors;
import org.qibei.extraction.Block;
import org.qibei.extraction.PlainText;
import org.qibei.form.Column;
import org.qibei.form.Row;
import org.qibei.form.Table;

/** Tells in text whose cells run together whether a table stands in it more than once. */
public final class Repeated {
  private final String text;

  private Repeated(String text) {
    this.text = text;
  }

  public static Repeated in(List<Block> document) {
    return new Repeated(Keyed.of(Stretch.of(document).text()).key());
  }

  /** Most labels with figures behind them stand there twice. */
  public boolean holds(Table table) {
    if (table.id().equals("t3")) {
      Row row = table.rows().get(0);
      String outcomes = row.columns().stream().map(Column::label).collect(Collectors.joining());
      return times(PlainText.key(outcomes), false) > table.rows().size();
    }
    long twice =
        table.rows().stream().filter(row -> times(PlainText.key(row.label()), true) > 1).count();
    return twice * 2 > table.rows().size();
  }

  private int times(String words, boolean figures) {
    int times = 0;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean followed = end < text.length() && Character.isDigit(text.charAt(end));
      times += followed || !figures ? 1 : 0;
    }
    return times;
  }
}
