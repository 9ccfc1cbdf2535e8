package org.qibei.extraction.bad;

import static org.qibei.extraction.bad.BadFile.read;
import static org.qibei.extraction.bad.BadFile.refused;
import static org.qibei.extraction.bad.BadFile.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.qibei.extraction.UnreadableDocument.Reason;

/** PDF files that harm a careless reader. */
final class BadPdf {
  private static final int MANY_PAGES = 10_000;
  private static final int LAUGHS = 12;
  private static final int MOST_LINES = 9_000;

  private BadPdf() {}

  static List<BadFile> all() {
    return List.of(
        refused("PDF under a password", "a.pdf", () -> locked("user"), Reason.ENCRYPTED),
        read("PDF that only its owner may change", "a.pdf", () -> locked("")),
        refused("PDF cut after a third", "a.pdf", () -> cut(3), Reason.DAMAGED),
        refused("PDF that is only its first line", "a.pdf", BadPdf::firstLine, Reason.DAMAGED),
        refused("PDF of 10,000 pages", "a.pdf", BadPdf::pages, Reason.TOO_MANY_PAGES),
        refused("PDF form drawn without end", "a.pdf", BadPdf::laughing, Reason.TOO_LARGE),
        read("PDF picture of 10^10 pixels", "a.pdf", BadPdf::hugePicture),
        read("PDF of 9,000 lines and pictures", "a.pdf", () -> pictures(9_000)),
        refused("PDF of 200,000 pictures", "a.pdf", () -> pictures(200_000), Reason.TOO_LARGE));
  }

  private static byte[] locked(String user) throws IOException {
    try (PDDocument document = Loader.loadPDF(sound("pdf"))) {
      AccessPermission none = new AccessPermission();
      none.setCanModify(false);
      none.setCanExtractContent(false);
      document.protect(new StandardProtectionPolicy("owner", user, none));
      return saved(document);
    }
  }

  private static byte[] cut(int part) throws IOException {
    byte[] whole = sound("pdf");
    return Arrays.copyOf(whole, whole.length / part);
  }

  private static byte[] firstLine() {
    return "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] pages() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < MANY_PAGES; i++) {
        document.addPage(new PDPage());
      }
      return saved(document);
    }
  }

  /** Each form draws the next one ten times. */
  private static byte[] laughing() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFormXObject inner = new PDFormXObject(document);
      inner.setResources(new PDResources());
      write(inner.getCOSObject(), "0 0 m 9 9 l S ");
      for (int i = 0; i < LAUGHS; i++) {
        PDFormXObject outer = new PDFormXObject(document);
        outer.setResources(new PDResources());
        outer.getResources().put(COSName.getPDFName("F"), inner);
        write(outer.getCOSObject(), "/F Do ".repeat(10));
        inner = outer;
      }
      PDPage page = new PDPage();
      page.setResources(new PDResources());
      page.getResources().put(COSName.getPDFName("F"), inner);
      document.addPage(page);
      return draw(document, page, "/F Do");
    }
  }

  private static byte[] hugePicture() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(new byte[1000]);
      }
      stream.setItem(COSName.TYPE, COSName.XOBJECT);
      stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
      stream.setInt(COSName.WIDTH, 100_000);
      stream.setInt(COSName.HEIGHT, 100_000);
      stream.setInt(COSName.BITS_PER_COMPONENT, 8);
      stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
      page.setResources(new PDResources());
      PDImageXObject picture =
          (PDImageXObject) PDImageXObject.createXObject(stream, page.getResources());
      page.getResources().put(COSName.getPDFName("I"), picture);
      return draw(document, page, "612 0 0 792 0 0 cm /I Do");
    }
  }

  /** Each of them as large as the page, letters beside them. */
  private static byte[] pictures(int number) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setResources(new PDResources());
      page.getResources()
          .put(COSName.getPDFName("F"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
      document.addPage(page);
      StringBuilder operators = new StringBuilder("/F 0.01 Tf ");
      for (int i = 0; i < number; i++) {
        operators.append("q 600 0 0 700 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID . EI Q ");
        if (i < MOST_LINES) {
          operators.append("BT 9 %d.%d Td (a) Tj ET ".formatted(90 + i / 10 % 600, i % 10));
        }
      }
      return draw(document, page, operators.toString());
    }
  }

  private static byte[] draw(PDDocument document, PDPage page, String operators)
      throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    write(stream, operators);
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    return saved(document);
  }

  private static void write(COSStream stream, String operators) throws IOException {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
  }

  static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
