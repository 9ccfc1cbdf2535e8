package org.qibei.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader's program finds in a PDF file. */
public final class PrintedPdf {
  private final List<PrintedLine> lines = new ArrayList<>();
  private final int pages;
  private final byte[] pdf;

  public PrintedPdf(byte[] pdf) {
    this.pdf = pdf;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      pages = document.getNumberOfPages();
      new Lines().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int pages() {
    return pages;
  }

  /** The text as it is copied, without blanks and line ends. */
  public String text() {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<PrintedLine> lines() {
    return lines;
  }

  public List<PrintedLine> page(int number) {
    return lines.stream().filter(line -> line.page() == number).toList();
  }

  public PrintedLine line(String text) {
    return lines.stream().filter(line -> line.text().contains(text)).findFirst().orElseThrow();
  }

  private final class Lines extends PDFTextStripper {
    private final List<TextPosition> line = new ArrayList<>();

    @Override
    protected void processTextPosition(TextPosition next) {
      TextPosition last = line.isEmpty() ? null : line.get(line.size() - 1);
      if (last != null && !follows(last, next)) {
        end();
      }
      line.add(next);
    }

    private static boolean follows(TextPosition last, TextPosition next) {
      float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
      return last.getYDirAdj() == next.getYDirAdj() && Math.abs(gap) < next.getFontSizeInPt();
    }

    @Override
    protected void endPage(PDPage page) {
      end();
    }

    private void end() {
      if (line.isEmpty()) {
        return;
      }
      StringBuilder found = new StringBuilder();
      line.forEach(position -> found.append(position.getUnicode()));
      TextPosition first = line.get(0);
      TextPosition last = line.get(line.size() - 1);
      lines.add(
          new PrintedLine(
              getCurrentPageNo(),
              found.toString(),
              first.getXDirAdj(),
              last.getXDirAdj() + last.getWidthDirAdj(),
              first.getYDirAdj(),
              first.getFontSize()));
      line.clear();
    }
  }
}
