package org.qibei.notice;

import static org.qibei.notice.LetterStyle.AREA;
import static org.qibei.notice.LetterStyle.RED;
import static org.qibei.notice.LetterStyle.TEXT;

import java.io.IOException;
import java.util.List;
import org.qibei.pdf.Face;
import org.qibei.pdf.Glyph;
import org.qibei.pdf.Line;
import org.qibei.pdf.Sheet;
import org.qibei.pdf.Span;
import org.qibei.pdf.Style;
import org.qibei.pdf.Tag;
import org.qibei.pdf.TaggedPdf;
import org.qibei.pdf.TitleBreaker;
import org.qibei.pdf.TypeArea;

/** The red mark of the issuer, the document number and the red rule (7.2.4, 7.2.5, 7.2.7). */
final class LetterHead {
  private static final float TOP = TypeArea.mm(35);
  private static final float LARGEST = 52;
  private static final float SMALLEST = 24;
  private static final float HALF = 0.62f;
  private static final float LEADING = 1.15f;
  private static final Style EM = Style.of(1);
  private static final float WIDEST = 0.98f;
  private static final float CAP = 0.86f;
  private static final float RULE = 1.4f;

  private final TaggedPdf pdf;

  LetterHead(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  /** Sets the head and returns the row of the title. */
  int set(Sheet sheet, String mark, String number) throws IOException {
    List<Line> lines = lines(mark);
    Style style = new Style(size(lines), 0, RED);
    Tag tag = pdf.root().add("P");
    float bottom = AREA.top() + TOP;
    for (Line line : lines) {
      Line fitted = line(line.text(), Face.BIAOSONG, style);
      sheet.set(tag, fitted, style, AREA.left(), bottom + CAP * style.size());
      bottom += LEADING * style.size();
    }
    int row = (int) Math.ceil((bottom - AREA.top()) / AREA.pitch()) + 2;
    float baseline = AREA.baseline(row, TEXT.size());
    sheet.set(pdf.root().add("P"), line(number, Face.FANGSONG, TEXT), TEXT, AREA.left(), baseline);
    float rule = baseline + 0.14f * TEXT.size() + TypeArea.mm(4);
    sheet.rule(AREA.left(), rule, AREA.right(), rule, RULE, RED);
    return row + 3;
  }

  /** One line as long as it can be set large enough to be seen as a mark; else two. */
  private List<Line> lines(String mark) {
    List<Glyph> glyphs = pdf.metrics().glyphs(List.of(new Span(mark, Face.BIAOSONG)), EM);
    List<Line> one = new TitleBreaker(Float.MAX_VALUE).lines(glyphs);
    if (size(one) >= SMALLEST) {
      return one;
    }
    return new TitleBreaker(one.get(0).natural() * HALF).lines(glyphs);
  }

  /** As large as the width lets it be. */
  private static float size(List<Line> lines) {
    double em = lines.stream().mapToDouble(Line::natural).max().orElse(1);
    return (float) Math.min(LARGEST, WIDEST * AREA.width() / em);
  }

  private Line line(String text, Face face, Style style) {
    return Line.of(pdf.metrics().glyphs(List.of(new Span(text, face)), style))
        .centred(AREA.width());
  }
}
