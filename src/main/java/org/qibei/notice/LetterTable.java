package org.qibei.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qibei.notice.Letter.Item;
import org.qibei.pdf.TableColumn;
import org.qibei.pdf.TableRow;

/** What an annex of a letter is made of: its title, the columns of its table, and the rows. */
record LetterTable(String title, List<TableColumn> columns, List<TableRow> rows) {
  private static final int[] ITEM_WIDTHS = {2, 4, 6, 4, 4, 5, 6};
  private static final int[] ZERO_WIDTHS = {2, 7, 5, 9, 8};
  private static final int CENTRED_ITEMS = 2;
  private static final int CENTRED_ZEROS = 1;

  /** The tables of a letter: what is to be mended, then what was thought of zeros. */
  static List<LetterTable> of(Letter letter, LetterWords words) {
    List<LetterTable> tables = new ArrayList<>();
    if (!letter.items().isEmpty()) {
      List<TableColumn> columns = columns(words.list("word.columns"), ITEM_WIDTHS, CENTRED_ITEMS);
      tables.add(new LetterTable(letter.annexes().get(0), columns, items(letter, words)));
    }
    if (!letter.zeros().isEmpty()) {
      String title = letter.annexes().get(tables.size());
      List<TableColumn> columns = columns(words.list("zero.columns"), ZERO_WIDTHS, CENTRED_ZEROS);
      tables.add(new LetterTable(title, columns, zeros(letter.zeros())));
    }
    return tables;
  }

  private static List<TableColumn> columns(List<String> heads, int[] least, int centred) {
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      columns.add(new TableColumn(heads.get(i), least[i], i < centred));
    }
    return columns;
  }

  private static List<TableRow> items(Letter letter, LetterWords words) {
    List<TableRow> rows = new ArrayList<>();
    String section = "";
    for (int i = 0; i < letter.items().size(); i++) {
      Item item = letter.items().get(i);
      if (!item.section().equals(section)) {
        section = item.section();
        rows.add(TableRow.group(section));
      }
      rows.add(row(i + 1, item, words));
    }
    return rows;
  }

  private static TableRow row(int number, Item item, LetterWords words) {
    return TableRow.of(
        String.valueOf(number),
        item.check(),
        place(item, words),
        said(item.declared(), words),
        said(item.expected(), words),
        said(item.basis(), words),
        said(item.demand(), words));
  }

  private static List<TableRow> zeros(List<Letter.Zero> zeros) {
    List<TableRow> rows = new ArrayList<>();
    for (Letter.Zero zero : zeros) {
      String number = String.valueOf(rows.size() + 1);
      rows.add(TableRow.of(number, zero.table(), zero.verdict(), zero.evidence(), zero.demand()));
    }
    return rows;
  }

  /** The section stands above the rows and is not said again in each of them. */
  private static String place(Item item, LetterWords words) {
    String within = item.place().replaceFirst("^" + Pattern.quote(item.section()) + "[\\s/]*", "");
    boolean numbered = item.section().matches("[" + words.text("word.numerals") + "].*");
    String whole = numbered ? words.text("word.section") : item.place();
    return within.isEmpty() ? whole : within;
  }

  private static String said(String text, LetterWords words) {
    return text.isBlank() ? words.text("word.none") : text;
  }
}
