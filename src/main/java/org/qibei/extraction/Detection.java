package org.qibei.extraction;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.qibei.extraction.html.SavedPage;

/** What a file is, told by its content and never by its name. */
public final class Detection {
  private static final int START = 1024;
  private static final Pattern MARKUP =
      Pattern.compile(
          "^[^<\\w]{0,8}<(!doctype html|!--|html|head|body|meta|title|style|p|div|table|span|h\\d|section)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/tiff");
  private static final Set<String> OTHER_PICTURES = Set.of("image/bmp", "image/gif", "image/webp");
  private static final Tika TIKA = new Tika();

  private Detection() {}

  public static Format of(byte[] bytes) {
    return of(bytes, Budget.unlimited());
  }

  static Format of(byte[] bytes, Budget budget) {
    if (start(bytes).contains("%PDF-")) {
      return Format.PDF;
    }
    if (isZip(bytes)) {
      return inZip(bytes, budget);
    }
    String type = TIKA.detect(bytes);
    if (PICTURES.contains(type)) {
      return Format.PICTURE;
    }
    if (OTHER_PICTURES.contains(type)) {
      throw new UnreadableDocument(UnreadableDocument.Reason.SCANNED);
    }
    if (type.equals("text/html")
        || type.equals("application/xhtml+xml")
        || isMarkup(bytes)
        || SavedPage.is(bytes)) {
      return Format.HTML;
    }
    if (type.startsWith("text/") || type.equals("application/octet-stream")) {
      return Format.TXT;
    }
    if (type.equals("application/x-tika-msoffice") || type.equals("application/msword")) {
      return Format.DOC;
    }
    throw new UnreadableDocument(UnreadableDocument.Reason.WRONG_TYPE, type);
  }

  private static Format inZip(byte[] bytes, Budget budget) {
    Set<String> parts = Container.parts(bytes, budget);
    if (parts.contains("word/document.xml")) {
      return Format.DOCX;
    }
    if (parts.contains("OFD.xml")) {
      return Format.OFD;
    }
    throw new UnreadableDocument(UnreadableDocument.Reason.WRONG_TYPE, TIKA.detect(bytes));
  }

  private static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
  }

  /** A piece of a page without its head is a page too. */
  private static boolean isMarkup(byte[] bytes) {
    return MARKUP.matcher(start(bytes)).find();
  }

  private static String start(byte[] bytes) {
    return new String(bytes, 0, Math.min(START, bytes.length), StandardCharsets.ISO_8859_1);
  }
}
