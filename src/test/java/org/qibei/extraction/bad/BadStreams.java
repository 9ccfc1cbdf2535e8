package org.qibei.extraction.bad;

import static org.qibei.extraction.bad.BadFile.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.qibei.extraction.UnreadableDocument.Reason;

/** PDF files of which a small stream becomes a large one, packed in one way or another. */
final class BadStreams {
  private static final long GIGABYTE = 1L << 30;

  private BadStreams() {}

  static List<BadFile> all() {
    return List.of(
        refused("PDF page that inflates to 2 GB", "a.pdf", BadStreams::inflating, Reason.TOO_LARGE),
        refused("PDF page packed twice", "a.pdf", BadStreams::packedTwice, Reason.TOO_LARGE),
        refused("PDF page of repeated bytes", "a.pdf", BadStreams::repeated, Reason.TOO_LARGE),
        refused(
            "PDF page packed and locked", "a.pdf", BadStreams::packedAndLocked, Reason.TOO_LARGE));
  }

  /** Blanks between operators mean nothing, however many there are. */
  private static byte[] inflating() throws IOException {
    return packed(Deflated.blanks(2 * GIGABYTE), COSName.FLATE_DECODE);
  }

  private static byte[] packedTwice() throws IOException {
    byte[] packed = Deflated.blanks(2 * GIGABYTE);
    ByteArrayOutputStream letters = new ByteArrayOutputStream();
    for (byte one : packed) {
      letters.writeBytes("%02X".formatted(one).getBytes(StandardCharsets.US_ASCII));
    }
    letters.write('>');
    COSArray filters = new COSArray();
    filters.add(COSName.ASCII_HEX_DECODE);
    filters.add(COSName.FLATE_DECODE);
    return packed(letters.toByteArray(), filters);
  }

  private static byte[] repeated() throws IOException {
    byte[] pairs = new byte[4_000_000];
    for (int i = 0; i < pairs.length; i += 2) {
      pairs[i] = (byte) 0x81;
      pairs[i + 1] = ' ';
    }
    return packed(pairs, COSName.RUN_LENGTH_DECODE);
  }

  private static byte[] packedAndLocked() throws IOException {
    try (PDDocument document = Loader.loadPDF(inflating())) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      return BadPdf.saved(document);
    }
  }

  private static byte[] packed(byte[] content, COSBase filter) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      COSStream stream = document.getDocument().createCOSStream();
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(content);
      }
      stream.setItem(COSName.FILTER, filter);
      page.getCOSObject().setItem(COSName.CONTENTS, stream);
      return BadPdf.saved(document);
    }
  }
}
