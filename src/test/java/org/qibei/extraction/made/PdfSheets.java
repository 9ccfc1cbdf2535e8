package org.qibei.extraction.made;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** The sheets of a PDF file. */
final class PdfSheets implements Sheets, AutoCloseable {
  private static final float LINE = 0.5f;
  private static final float HAIR = 0.35f;
  private static final float RAISED = 0.35f;
  private static final float SMALL = 0.6f;

  private final PDDocument document;
  private final PDFont font;
  private final Look look;
  private PDPageContentStream page;

  PdfSheets(PDDocument document, PDFont font, Look look) {
    this.document = document;
    this.font = font;
    this.look = look;
  }

  @Override
  public void turn() throws IOException {
    close();
    PDRectangle upright = PDRectangle.A4;
    boolean turned = look == Look.TURNED;
    PDPage sheet =
        new PDPage(turned ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright);
    document.addPage(sheet);
    page = new PDPageContentStream(document, sheet);
    if (turned) {
      sheet.setRotation(90);
      page.transform(new Matrix(0, 1, -1, 0, upright.getHeight(), 0));
    }
  }

  @Override
  public void text(String text, float x, float baseline, float size) throws IOException {
    show(text, x, baseline, size);
    if (look == Look.DRAWN_TWICE) {
      show(text, x + HAIR, baseline, size);
    }
    if (look == Look.NOTED && text.matches("\\d+")) {
      show("1", x + width(text, size), baseline + size * RAISED, size * SMALL);
    }
  }

  private void show(String text, float x, float baseline, float size) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, baseline);
    page.showText(text);
    page.endText();
  }

  @Override
  public void box(float x, float bottom, float width, float height) throws IOException {
    if (look == Look.UNRULED) {
      return;
    }
    page.setLineWidth(LINE);
    page.addRect(x, bottom, width, height);
    page.stroke();
  }

  @Override
  public float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  @Override
  public void close() throws IOException {
    if (page != null) {
      page.close();
    }
  }
}
