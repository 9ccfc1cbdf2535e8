package org.qibei.extraction.made;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.qibei.report.AnnualReport;

/** Writes a report as a PDF file. */
public final class PdfReport {
  private static final String FONT = "/org/qibei/pdf/fonts/NotoSansSC-Medium.ttf";

  private PdfReport() {}

  public static byte[] write(AnnualReport report) throws IOException {
    return write(PrintedReport.of(report));
  }

  public static byte[] write(PrintedReport report) throws IOException {
    return write(report, Look.RULED);
  }

  public static byte[] write(PrintedReport report, Look look) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream font = PdfReport.class.getResourceAsStream(FONT);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDFont type = PDType0Font.load(document, font, true);
      try (PdfSheets sheets = new PdfSheets(document, type, look)) {
        PaperReport.print(report, sheets, look);
      }
      document.save(out);
      return look == Look.UNTOLD ? withoutFigures(out.toByteArray()) : out.toByteArray();
    }
  }

  /** The map of the font's letters is left without its figures. */
  private static byte[] withoutFigures(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDResources resources = document.getPage(0).getResources();
      for (COSName name : resources.getFontNames()) {
        COSStream letters = resources.getFont(name).getCOSObject().getCOSStream(COSName.TO_UNICODE);
        String map = new String(letters.createInputStream().readAllBytes(), ISO_8859_1);
        try (OutputStream changed = letters.createOutputStream(COSName.FLATE_DECODE)) {
          changed.write(
              map.replaceAll("<[0-9A-F]{4}> <[0-9A-F]{4}> <0030>", "<FFFE> <FFFE> <0030>")
                  .getBytes(ISO_8859_1));
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
