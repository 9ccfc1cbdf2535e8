package org.qibei.notice;

import static org.qibei.notice.LetterStyle.AREA;
import static org.qibei.notice.LetterStyle.TEXT;

import java.io.IOException;
import java.util.List;
import org.qibei.pdf.Block;
import org.qibei.pdf.Face;
import org.qibei.pdf.Line;
import org.qibei.pdf.RuledTable;
import org.qibei.pdf.Sheet;
import org.qibei.pdf.Span;
import org.qibei.pdf.Tag;
import org.qibei.pdf.TaggedPdf;

/** The annexes of a letter, each on pages of its own (附件, 7.3.7). */
final class LetterAnnex {
  private static final int TITLE_ROW = 2;

  private final TaggedPdf pdf;
  private final LetterSheets sheets;
  private final LetterWords words;

  LetterAnnex(TaggedPdf pdf, LetterSheets sheets, LetterWords words) {
    this.pdf = pdf;
    this.sheets = sheets;
    this.words = words;
  }

  /** Sets the annexes and returns the last page, which has this much room left at its foot. */
  Sheet set(Letter letter, float room) throws IOException {
    List<LetterTable> tables = LetterTable.of(letter, words);
    Sheet last = null;
    for (int i = 0; i < tables.size(); i++) {
      boolean isLast = i == tables.size() - 1;
      String number = tables.size() > 1 ? String.valueOf(i + 1) : "";
      last = set(tables.get(i), words.text("word.annex") + number, isLast ? room : 0);
    }
    return last;
  }

  private Sheet set(LetterTable table, String mark, float room) throws IOException {
    Sheet sheet = sheets.next();
    Line label = Line.of(pdf.metrics().glyphs(List.of(new Span(mark, Face.HEITI)), TEXT));
    sheet.set(pdf.root().add("P"), label, TEXT, AREA.left(), AREA.baseline(0, TEXT.size()));
    Block title = new LetterBlocks(pdf.metrics(), words).title(table.title(), "H2");
    Tag heading = pdf.root().add(title.type());
    int row = TITLE_ROW;
    for (Line line : title.lines()) {
      float baseline = AREA.baseline(row++, title.style().size());
      sheet.set(heading, line, title.style(), AREA.left(), baseline);
    }
    float from = AREA.top() + (row + 0.5f) * AREA.pitch();
    return new RuledTable(AREA, table.columns(), pdf.metrics(), sheets)
        .set(pdf.root(), table.rows(), sheet, from, room);
  }
}
