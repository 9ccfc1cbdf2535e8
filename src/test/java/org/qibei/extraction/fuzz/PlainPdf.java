package org.qibei.extraction.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A small PDF file without any compression: a ruled table of numbers and a line of words. */
final class PlainPdf {
  private static final int ROWS = 6;
  private static final int COLUMNS = 7;
  private static final int WIDTH = 40;
  private static final int HEIGHT = 20;

  private PlainPdf() {}

  static byte[] write() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content =
          new PDPageContentStream(
              document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
        for (int row = 0; row < ROWS; row++) {
          for (int column = 0; column < COLUMNS; column++) {
            cell(content, 100 + column * WIDTH, 600 - row * HEIGHT, row * COLUMNS + column);
          }
        }
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static void cell(PDPageContentStream content, int x, int y, int number)
      throws IOException {
    content.addRect(x, y, WIDTH, HEIGHT);
    content.stroke();
    content.beginText();
    content.newLineAtOffset(x + 2, y + 4);
    content.showText(Integer.toString(number));
    content.endText();
  }
}
