package org.qibei.notice;

import static org.qibei.notice.LetterStyle.AREA;
import static org.qibei.notice.LetterStyle.RED;
import static org.qibei.notice.LetterStyle.TEXT;

import java.io.IOException;
import java.util.List;
import org.qibei.pdf.Face;
import org.qibei.pdf.Line;
import org.qibei.pdf.Sheet;
import org.qibei.pdf.Span;
import org.qibei.pdf.Style;
import org.qibei.pdf.TaggedPdf;
import org.qibei.pdf.TypeArea;

/** The red mark of the issuer, the document number and the red rule (7.2.4, 7.2.5, 7.2.7). */
final class LetterHead {
  private static final float TOP = TypeArea.mm(35);
  private static final float LARGEST = 52;
  private static final float WIDEST = 0.98f;
  private static final float CAP = 0.86f;
  private static final float RULE = 1.4f;

  private final TaggedPdf pdf;

  LetterHead(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  /** Sets the head and returns the row of the title. */
  int set(Sheet sheet, String mark, String number) throws IOException {
    float size = size(mark);
    Style style = new Style(size, 0, RED);
    Line line = line(mark, Face.BIAOSONG, style);
    float top = AREA.top() + TOP;
    sheet.set(pdf.root().add("P"), line, style, AREA.left(), top + CAP * size);
    int row = (int) Math.ceil((TOP + size) / AREA.pitch()) + 2;
    float baseline = AREA.baseline(row, TEXT.size());
    sheet.set(pdf.root().add("P"), line(number, Face.FANGSONG, TEXT), TEXT, AREA.left(), baseline);
    float rule = baseline + 0.14f * TEXT.size() + TypeArea.mm(4);
    sheet.rule(AREA.left(), rule, AREA.right(), rule, RULE, RED);
    return row + 3;
  }

  /** As large as the width lets it be, so that the longest name still stands on one line. */
  private float size(String mark) {
    float em = line(mark, Face.BIAOSONG, Style.of(1)).natural();
    return Math.min(LARGEST, WIDEST * AREA.width() / em);
  }

  private Line line(String text, Face face, Style style) {
    return Line.of(pdf.metrics().glyphs(List.of(new Span(text, face)), style))
        .centred(AREA.width());
  }
}
