package org.qibei.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typefaces (字库): read once, then lent to one document at a time, because their parser does not
 * promise to serve two threads.
 */
public final class Typefaces {

  /** Sets one document. */
  @FunctionalInterface
  public interface Work {
    void set(TaggedPdf pdf) throws IOException;
  }

  private final ReentrantLock desk = new ReentrantLock(true);
  private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);

  private Typefaces() {
    for (Face face : Face.values()) {
      parsed.put(face, parse(face));
    }
  }

  /** The typefaces that come with the portal. */
  public static Typefaces bundled() {
    return Bundled.TYPEFACES;
  }

  /** The bytes of the document that the work sets; others wait their turn. */
  public byte[] set(Particulars particulars, Work work) {
    desk.lock();
    try (TaggedPdf pdf = new TaggedPdf(particulars, parsed)) {
      work.set(pdf);
      return pdf.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      desk.unlock();
    }
  }

  /** Characters of the text that no typeface has; they would be set as a black bar (〓). */
  public String missing(String text) {
    desk.lock();
    try {
      Metrics metrics = new Metrics(parsed);
      StringBuilder missing = new StringBuilder();
      text.codePoints()
          .filter(metrics::printable)
          .filter(c -> !metrics.known(c))
          .distinct()
          .forEach(missing::appendCodePoint);
      return missing.toString();
    } finally {
      desk.unlock();
    }
  }

  private static TrueTypeFont parse(Face face) {
    try (InputStream in = Typefaces.class.getResourceAsStream(face.resource())) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Bundled {
    static final Typefaces TYPEFACES = new Typefaces();
  }
}
