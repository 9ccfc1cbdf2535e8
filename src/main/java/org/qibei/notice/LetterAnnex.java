package org.qibei.notice;

import static org.qibei.notice.LetterStyle.AREA;
import static org.qibei.notice.LetterStyle.TEXT;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qibei.notice.Letter.Item;
import org.qibei.pdf.Block;
import org.qibei.pdf.Face;
import org.qibei.pdf.Line;
import org.qibei.pdf.RuledTable;
import org.qibei.pdf.Sheet;
import org.qibei.pdf.Span;
import org.qibei.pdf.TableColumn;
import org.qibei.pdf.TableRow;
import org.qibei.pdf.Tag;
import org.qibei.pdf.TaggedPdf;

/** The list of what is to be mended, on pages of its own (附件, 7.3.7). */
final class LetterAnnex {
  private static final int TITLE_ROW = 2;
  private static final int[] LEAST = {2, 4, 6, 4, 4, 5, 6};
  private static final int CENTRED_COLUMNS = 2;

  private final TaggedPdf pdf;
  private final LetterSheets sheets;
  private final LetterWords words;

  LetterAnnex(TaggedPdf pdf, LetterSheets sheets, LetterWords words) {
    this.pdf = pdf;
    this.sheets = sheets;
    this.words = words;
  }

  /** Sets the annex and returns its last page, which has this much room left at its foot. */
  Sheet set(Letter letter, float room) throws IOException {
    Sheet sheet = sheets.next();
    String mark = words.text("word.annex") + (letter.annexes().size() > 1 ? "1" : "");
    Line label = Line.of(pdf.metrics().glyphs(List.of(new Span(mark, Face.HEITI)), TEXT));
    sheet.set(pdf.root().add("P"), label, TEXT, AREA.left(), AREA.baseline(0, TEXT.size()));
    Block title = new LetterBlocks(pdf.metrics(), words).title(letter.annexes().get(0), "H2");
    Tag heading = pdf.root().add(title.type());
    int row = TITLE_ROW;
    for (Line line : title.lines()) {
      float baseline = AREA.baseline(row++, title.style().size());
      sheet.set(heading, line, title.style(), AREA.left(), baseline);
    }
    float from = AREA.top() + (row + 0.5f) * AREA.pitch();
    return new RuledTable(AREA, columns(), pdf.metrics(), sheets)
        .set(pdf.root(), rows(letter.items()), sheet, from, room);
  }

  private List<TableColumn> columns() {
    List<String> heads = words.list("word.columns");
    List<TableColumn> columns = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      columns.add(new TableColumn(heads.get(i), LEAST[i], i < CENTRED_COLUMNS));
    }
    return columns;
  }

  private List<TableRow> rows(List<Item> items) {
    List<TableRow> rows = new ArrayList<>();
    String section = "";
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (!item.section().equals(section)) {
        section = item.section();
        rows.add(TableRow.group(section));
      }
      rows.add(row(i + 1, item));
    }
    return rows;
  }

  private TableRow row(int number, Item item) {
    return TableRow.of(
        String.valueOf(number),
        item.check(),
        place(item),
        said(item.declared()),
        said(item.expected()),
        said(item.basis()),
        said(item.demand()));
  }

  /** The section stands above the rows and is not said again in each of them. */
  private String place(Item item) {
    String within = item.place().replaceFirst("^" + Pattern.quote(item.section()) + "[\\s/]*", "");
    boolean numbered = item.section().matches("[" + words.text("word.numerals") + "].*");
    String whole = numbered ? words.text("word.section") : item.place();
    return within.isEmpty() ? whole : within;
  }

  private String said(String text) {
    return text.isBlank() ? words.text("word.none") : text;
  }
}
