package org.qibei.extraction.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.qibei.extraction.Budget;
import org.qibei.extraction.UnreadableDocument;

/**
 * Measures what the packed streams of a PDF file inflate to, before they are unpacked to memory.
 */
final class Inflation {
  private static final long LARGEST_STREAM = 64L * 1024 * 1024;

  /** Deflate packs at most 1032 times; what is shorter cannot become too large. */
  private static final int HARMLESS = (int) (LARGEST_STREAM / 1032);

  private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
  private static final int DEFLATE = 8;
  private static final int BUFFER = 1 << 16;

  private final byte[] bytes;
  private final Budget budget;
  private final byte[] scratch = new byte[BUFFER];

  private Inflation(byte[] bytes, Budget budget) {
    this.bytes = bytes;
    this.budget = budget;
  }

  static void check(byte[] bytes, Budget budget) {
    new Inflation(bytes, budget).check();
  }

  private void check() {
    for (int at = next(BEGIN, 0); at < bytes.length; at = next(BEGIN, at)) {
      int from = at + BEGIN.length;
      while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n')) {
        from++;
      }
      int to = next(END, from);
      if (to - from > HARMLESS && isDeflated(from)) {
        inflate(from, to);
      }
      at = Math.min(bytes.length, to + END.length);
    }
  }

  private int next(byte[] word, int from) {
    for (int at = from; at <= bytes.length - word.length; at++) {
      int same = 0;
      while (same < word.length && bytes[at + same] == word[same]) {
        same++;
      }
      if (same == word.length) {
        return at;
      }
    }
    return bytes.length;
  }

  private boolean isDeflated(int at) {
    int head = (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    return (bytes[at] & 0x0F) == DEFLATE && head % 31 == 0;
  }

  private void inflate(int from, int to) {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, from, to - from);
    try {
      int made = inflater.inflate(scratch);
      while (made > 0) {
        budget.check();
        if (inflater.getBytesWritten() > LARGEST_STREAM) {
          throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
        }
        made = inflater.inflate(scratch);
      }
    } catch (DataFormatException broken) {
      // a broken stream ends here for every reader
      budget.check();
    } finally {
      inflater.end();
    }
  }
}
