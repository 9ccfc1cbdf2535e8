package org.qibei.extraction.bad;

import static org.qibei.extraction.bad.BadFile.read;
import static org.qibei.extraction.bad.BadFile.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.qibei.extraction.UnreadableDocument.Reason;
import org.qibei.extraction.made.Parts;

/** Other files that harm a careless reader. */
final class BadOther {
  private static final int MEGABYTE = 1 << 20;

  private BadOther() {}

  static List<BadFile> all() {
    return List.of(
        refused("nothing at all", "a.txt", () -> new byte[0], Reason.EMPTY),
        refused("60 MB", "a.pdf", () -> new byte[60 * MEGABYTE], Reason.TOO_LARGE),
        refused("PNG of 10^9 pixels", "a.png", () -> png(40_000, 40_000), Reason.SCANNED),
        refused("archive in an archive", "a.zip", BadOther::nestedArchive, Reason.WRONG_TYPE),
        refused("noise", "a.doc", () -> noise(MEGABYTE), Reason.WRONG_TYPE),
        refused("noise that begins as Word does", "a.doc", BadOther::noisyDoc, Reason.DAMAGED),
        refused("15 MB of one line", "a.txt", () -> text("一二三四五"), Reason.TOO_LARGE),
        refused("15 MB of digits", "a.txt", () -> text("12345"), Reason.TOO_LARGE),
        refused("15 MB of line ends", "a.txt", () -> text("\n"), Reason.TOO_LARGE),
        refused("15 MB of headings", "a.txt", () -> text("一、总体情况\n"), Reason.TOO_LARGE),
        refused("1 MB of headings", "a.txt", () -> text("一、总体情况\n", MEGABYTE), Reason.TOO_LARGE),
        read("19,000 lines of headings", "a.txt", () -> text("一、总体情况\n", 19_000 * 19)),
        read("19,000 lines of rows", "a.txt", () -> text("1.属于国家秘密\t0\t1\t2\n", 19_000 * 28)),
        read("a line of a million letters", "a.txt", () -> text("总体情况", 2_900_000)),
        read("a line of 900,000 digits", "a.txt", () -> text("12345", 900_000)));
  }

  static byte[] docCut() throws IOException {
    byte[] bytes = new byte[20 * 1024];
    byte[] start = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(start, 0, bytes, 0, start.length);
    return bytes;
  }

  /** Its head says how large it is; nothing else is in it. */
  static byte[] png(int width, int height) {
    ByteBuffer head =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height);
    head.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(head.array());
    return ByteBuffer.allocate(33)
        .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
        .putInt(13)
        .put(head.array())
        .putInt((int) sum.getValue())
        .array();
  }

  private static byte[] nestedArchive() throws IOException {
    byte[] archive = new Parts().bytes("%d.txt", 1, 100 * MEGABYTE);
    for (int i = 0; i < 5; i++) {
      archive = new Parts().with("a.zip", archive).with("b.zip", archive).bytes();
    }
    return archive;
  }

  static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(7).nextBytes(noise);
    return noise;
  }

  private static byte[] noisyDoc() throws IOException {
    byte[] noise = noise(MEGABYTE);
    System.arraycopy(docCut(), 0, noise, 0, 8);
    return noise;
  }

  private static byte[] text(String piece) {
    return text(piece, 15 * MEGABYTE);
  }

  private static byte[] text(String piece, int size) {
    byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(size);
    while (out.size() < size) {
      out.writeBytes(bytes);
    }
    return out.toByteArray();
  }
}
