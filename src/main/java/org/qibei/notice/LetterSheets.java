package org.qibei.notice;

import static org.qibei.notice.LetterStyle.AREA;
import static org.qibei.notice.LetterStyle.IMPRINT;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.qibei.pdf.Face;
import org.qibei.pdf.Glyph;
import org.qibei.pdf.Line;
import org.qibei.pdf.Pages;
import org.qibei.pdf.Sheet;
import org.qibei.pdf.Span;
import org.qibei.pdf.Style;
import org.qibei.pdf.TaggedPdf;
import org.qibei.pdf.TypeArea;

/** Blank pages that already bear their number, and a draft's watermark. */
final class LetterSheets implements Pages {
  private static final float BELOW_AREA = TypeArea.mm(7);
  private static final float DASH_ABOVE_BASELINE = 0.36f;
  private static final Style WATERMARK = new Style(150, 0, new Color(0xEC, 0xEC, 0xEC));

  private final TaggedPdf pdf;
  private final Optional<String> watermark;

  LetterSheets(TaggedPdf pdf, Optional<String> watermark) {
    this.pdf = pdf;
    this.watermark = watermark;
  }

  @Override
  public Sheet next() throws IOException {
    Sheet sheet = pdf.addSheet();
    if (watermark.isPresent()) {
      List<Glyph> word =
          pdf.metrics().glyphs(List.of(new Span(watermark.get(), Face.HEITI)), WATERMARK);
      sheet.watermark(Line.of(word), WATERMARK, Math.PI / 4);
    }
    number(sheet);
    return sheet;
  }

  /** Odd pages one character from the right, even pages one from the left (7.5). */
  private void number(Sheet sheet) throws IOException {
    Span text = new Span("— " + sheet.number() + " —", Face.SONGTI);
    Line line = Line.of(pdf.metrics().glyphs(List.of(text), IMPRINT));
    boolean odd = sheet.number() % 2 == 1;
    Line placed =
        odd ? line.flushRight(AREA.width(), IMPRINT.size()) : line.indented(IMPRINT.size());
    float baseline = AREA.bottom() + BELOW_AREA + DASH_ABOVE_BASELINE * IMPRINT.size();
    sheet.setSilently(placed, IMPRINT, AREA.left(), baseline);
  }
}
