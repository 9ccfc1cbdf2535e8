package org.qibei.extraction.bad;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Deflated data that are small and become large. */
final class Deflated {
  private static final int BLOCK = 1 << 20;

  private Deflated() {}

  /** So many blanks: one block packed by itself and repeated. */
  static byte[] blanks(long size) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    byte[] packed = new byte[BLOCK];
    deflater.setInput(" ".repeat(BLOCK).getBytes(StandardCharsets.US_ASCII));
    int first = deflater.deflate(packed, 0, packed.length, Deflater.FULL_FLUSH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(packed, 0, first);
    for (long made = BLOCK; made < size; made += BLOCK) {
      out.write(packed, 2, first - 2);
    }
    deflater.end();
    return out.toByteArray();
  }
}
