package org.qibei.extraction.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.DecodeResult;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.qibei.extraction.UnreadableDocument;

/**
 * No packed stream of a PDF file unpacks to more than 64 MB, by whatever filters and wherever it
 * stands: each filter of PDFBox counts what it writes.
 *
 * <p>PDFBox 3 makes its streams while it parses and has them look up their filters in the one
 * {@code FilterFactory}, which takes no others; unpacking the streams apart would leave fonts,
 * object streams and pictures unbounded. So the filters are exchanged in the factory itself, for
 * the whole program; what Qibei writes is not touched, for only unpacking counts.
 */
public final class BoundedStreams {
  private static final long LARGEST = 64L * 1024 * 1024;

  /** Deflate packs at most 1032 times; what is shorter cannot become too large. */
  private static final int HARMLESS = (int) (LARGEST / 1032);

  static {
    bound();
  }

  private BoundedStreams() {}

  /** The contents of a page, which PDFBox also unpacks past its filters, while it draws. */
  static void insist(PDPage page) throws IOException {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      PDStream stream = streams.next();
      if (stream.getLength() > HARMLESS) {
        stream.createInputStream().close();
      }
    }
  }

  /** From here on all streams are bounded, in the whole program. */
  public static void insist() {
    // loading this class has done it
  }

  /** PDFBox unpacks a stream to memory whole, and lets nobody choose its filters. */
  private static void bound() {
    System.setProperty(Filter.SYSPROP_CCITTFAX_MAXBYTES, Long.toString(LARGEST));
    try {
      Field field = FilterFactory.class.getDeclaredField("filters");
      field.setAccessible(true);
      @SuppressWarnings("unchecked")
      Map<COSName, Filter> filters = (Map<COSName, Filter>) field.get(FilterFactory.INSTANCE);
      Map<Filter, Filter> bounded = new IdentityHashMap<>();
      filters.replaceAll((name, filter) -> bounded.computeIfAbsent(filter, Bounded::new));
    } catch (ReflectiveOperationException otherPdfBox) {
      throw new ExceptionInInitializerError(otherPdfBox);
    }
  }

  /** A filter that counts. */
  private static final class Bounded extends Filter {
    private final Filter filter;

    Bounded(Filter filter) {
      this.filter = filter;
    }

    @Override
    public DecodeResult decode(
        InputStream encoded, OutputStream decoded, COSDictionary parameters, int index)
        throws IOException {
      return decode(encoded, decoded, parameters, index, DecodeOptions.DEFAULT);
    }

    @Override
    public DecodeResult decode(
        InputStream encoded,
        OutputStream decoded,
        COSDictionary parameters,
        int index,
        DecodeOptions options)
        throws IOException {
      return filter.decode(encoded, new Counted(decoded), parameters, index, options);
    }

    @Override
    protected void encode(InputStream input, OutputStream encoded, COSDictionary parameters)
        throws IOException {
      filter.encode(input, encoded, parameters, 0);
    }
  }

  /** Takes no more than the largest stream. */
  private static final class Counted extends OutputStream {
    private final OutputStream out;
    private long left = LARGEST;

    Counted(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
      take(1);
      out.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      take(length);
      out.write(bytes, from, length);
    }

    private void take(int length) {
      left -= length;
      if (left < 0) {
        throw new UnreadableDocument(UnreadableDocument.Reason.TOO_LARGE);
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
