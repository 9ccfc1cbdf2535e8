package org.qibei.notice;

import static org.qibei.notice.LetterStyle.AREA;
import static org.qibei.notice.LetterStyle.IMPRINT;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qibei.pdf.Face;
import org.qibei.pdf.Line;
import org.qibei.pdf.LineBreaker;
import org.qibei.pdf.Metrics;
import org.qibei.pdf.Sheet;
import org.qibei.pdf.Span;
import org.qibei.pdf.Tag;
import org.qibei.pdf.TypeArea;

/** Copies, printing organ and date of printing at the foot of the last page (版记, 7.4). */
final class LetterImprint {
  private static final float OUTER = TypeArea.mm(0.35f);
  private static final float INNER = TypeArea.mm(0.25f);
  private static final float MARGIN = IMPRINT.size();

  private final List<Line> copies = new ArrayList<>();
  private final List<Line> printer;
  private final Line printed;

  LetterImprint(Letter letter, Metrics metrics, LetterWords words) {
    if (!letter.copies().isEmpty()) {
      String label = words.text("word.copies");
      String text =
          label + String.join(words.text("word.comma"), letter.copies()) + words.text("word.stop");
      float hanging = MARGIN + line(label, metrics).natural();
      copies.addAll(
          LineBreaker.ragged(AREA.width() - MARGIN)
              .lines(metrics.glyphs(List.of(song(text)), IMPRINT), MARGIN, hanging));
    }
    String day = words.date(letter.printedOn());
    printer =
        LineBreaker.ragged(AREA.width() - MARGIN)
            .lines(metrics.glyphs(List.of(song(letter.printedBy())), IMPRINT), MARGIN, MARGIN);
    printed =
        line(words.filled("word.printed", Map.of("date", day)), metrics)
            .flushRight(AREA.width(), MARGIN);
  }

  /** Rows of the page that it takes. */
  int rows() {
    return copies.size() + printer.size() + (dateFits() ? 0 : 1);
  }

  float height() {
    return rows() * AREA.pitch();
  }

  void set(Sheet sheet, Tag root) throws IOException {
    int row = AREA.lines() - rows();
    rule(sheet, row, OUTER);
    if (!copies.isEmpty()) {
      Tag tag = root.add("P");
      for (Line line : copies) {
        set(sheet, tag, line, row++);
      }
      rule(sheet, row, INNER);
    }
    Tag tag = root.add("P");
    for (Line line : printer) {
      set(sheet, tag, line, row++);
    }
    set(sheet, tag, printed, AREA.lines() - 1);
    rule(sheet, AREA.lines(), OUTER);
  }

  /** Whether the date has room beside the last line of the organ's name. */
  private boolean dateFits() {
    Line last = printer.get(printer.size() - 1);
    return last.indent() + last.natural() + MARGIN <= printed.indent();
  }

  private static void set(Sheet sheet, Tag tag, Line line, int row) throws IOException {
    sheet.set(tag, line, IMPRINT, AREA.left(), AREA.baseline(row, IMPRINT.size()));
  }

  private static void rule(Sheet sheet, int row, float weight) throws IOException {
    float y = AREA.top() + row * AREA.pitch();
    sheet.rule(AREA.left(), y, AREA.right(), y, weight, Color.BLACK);
  }

  private static Line line(String text, Metrics metrics) {
    return Line.of(metrics.glyphs(List.of(song(text)), IMPRINT));
  }

  private static Span song(String text) {
    return new Span(text, Face.FANGSONG);
  }
}
