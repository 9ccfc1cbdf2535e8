package org.qibei.pdf;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * An A4 page on which lines of text and rules are set; distances run in points from its upper left
 * corner.
 */
public final class Sheet implements Closeable {
  private static final COSName TABS = COSName.getPDFName("Tabs");

  private final TaggedPdf pdf;
  private final Structure structure;
  private final PDPage page = new PDPage(PDRectangle.A4);
  private final PDPageContentStream content;
  private final int index;

  Sheet(TaggedPdf pdf, PDDocument document, Structure structure, int index) throws IOException {
    this.pdf = pdf;
    this.structure = structure;
    this.index = index;
    document.addPage(page);
    page.getCOSObject().setItem(TABS, COSName.S);
    structure.open(page);
    content = new PDPageContentStream(document, page);
  }

  /** The page's number, from 1. */
  public int number() {
    return index + 1;
  }

  /** Sets a line that is read aloud as part of the tag. */
  public void set(Tag tag, Line line, Style style, float x, float baseline) throws IOException {
    if (line.glyphs().isEmpty()) {
      return;
    }
    content.beginMarkedContent(tag.type(), structure.next(page, tag));
    show(line, style, Matrix.getTranslateInstance(x + line.indent(), up(baseline)));
    content.endMarkedContent();
  }

  /** Sets a line that is not read aloud: a page number, a repeated head. */
  public void setSilently(Line line, Style style, float x, float baseline) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    show(line, style, Matrix.getTranslateInstance(x + line.indent(), up(baseline)));
    content.endMarkedContent();
  }

  /** Sets a line across the middle of the page at an angle; not read aloud. */
  public void watermark(Line line, Style style, double angle) throws IOException {
    Matrix matrix = Matrix.getRotateInstance(angle, middleX(), middleY());
    matrix.concatenate(Matrix.getTranslateInstance(-line.natural() / 2, -style.size() / 3));
    content.beginMarkedContent(COSName.ARTIFACT);
    show(line, style, matrix);
    content.endMarkedContent();
  }

  /** Draws a rule; not read aloud. */
  public void rule(float x1, float y1, float x2, float y2, float weight, Color color)
      throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    content.setStrokingColor(color);
    content.setLineWidth(weight);
    content.moveTo(x1, up(y1));
    content.lineTo(x2, up(y2));
    content.stroke();
    content.endMarkedContent();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }

  private float middleX() {
    return page.getMediaBox().getWidth() / 2;
  }

  private float middleY() {
    return page.getMediaBox().getHeight() / 2;
  }

  private float up(float distance) {
    return page.getMediaBox().getHeight() - distance;
  }

  private void show(Line line, Style style, Matrix matrix) throws IOException {
    content.beginText();
    content.setNonStrokingColor(style.color());
    content.setTextMatrix(matrix);
    List<Glyph> glyphs = line.glyphs();
    int from = 0;
    while (from < glyphs.size()) {
      Glyph first = glyphs.get(from);
      int to = from;
      while (to < glyphs.size() && alike(first, glyphs.get(to))) {
        to++;
      }
      content.setFont(pdf.font(first.face()), style.size());
      content.setCharacterSpacing(first.spacing() + (first.wide() ? line.stretch() : 0));
      content.showText(Line.of(glyphs.subList(from, to)).text());
      from = to;
    }
    content.endText();
  }

  private static boolean alike(Glyph one, Glyph other) {
    return one.face() == other.face()
        && one.wide() == other.wide()
        && one.spacing() == other.spacing();
  }
}
