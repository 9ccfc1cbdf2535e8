package org.qibei.extraction.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.qibei.extraction.Budget;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.made.HtmlReport;
import org.qibei.extraction.made.OfdReport;
import org.qibei.extraction.made.Parts;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.made.TextReport;
import org.qibei.extraction.made.WordReport;
import org.qibei.extraction.recognition.Recogniser;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;

/** A part of the reader that is fed with anything: it reads it, or says why it cannot. */
enum Target {
  PDF {
    @Override
    List<byte[]> seeds() throws IOException {
      return List.of(PlainPdf.write());
    }
  },
  /** The words of a Word document; the archive around them is sound. */
  DOCX {
    @Override
    byte[] file(byte[] input) throws IOException {
      return Parts.of(WordReport.write(REPORT)).with("word/document.xml", input).bytes();
    }

    @Override
    List<byte[]> seeds() throws IOException {
      return List.of(Parts.of(WordReport.write(REPORT)).part("word/document.xml"));
    }
  },
  DOC {
    @Override
    List<byte[]> seeds() throws IOException {
      return List.of(Files.readAllBytes(DOCUMENT));
    }
  },
  HTML {
    @Override
    List<byte[]> seeds() {
      return List.of(HtmlReport.write(REPORT));
    }
  },
  MHT {
    @Override
    List<byte[]> seeds() {
      return List.of(HtmlReport.saved(REPORT));
    }
  },
  /** A page of an OFD document; the archive around it is sound. */
  OFD {
    @Override
    byte[] file(byte[] input) throws IOException {
      return Parts.of(OfdReport.write(REPORT)).with("Doc_0/Pages/0.xml", input).bytes();
    }

    @Override
    List<byte[]> seeds() throws IOException {
      return List.of(Parts.of(OfdReport.write(REPORT)).part("Doc_0/Pages/0.xml"));
    }
  },
  TXT {
    @Override
    List<byte[]> seeds() {
      return List.of(
          TextReport.write(REPORT, TextReport.Layout.SPACES),
          TextReport.write(REPORT, TextReport.Layout.CELL_PER_LINE),
          TextReport.write(REPORT, TextReport.Layout.BARS),
          TextReport.write(REPORT, TextReport.Layout.ALL_JOINED));
    }
  },
  RECOGNISER {
    @Override
    void read(byte[] input, Limits limits) {
      Recogniser.recognise(WrittenBlocks.of(input), new Budget(limits));
    }

    @Override
    List<byte[]> seeds() {
      return List.of(WrittenBlocks.written(REPORT).getBytes(StandardCharsets.UTF_8));
    }
  };

  private static final Path DOCUMENT =
      Path.of("src", "test", "resources", "documents", "report.doc");
  private static final AnnualReport REPORT = RandomReport.of(Forms.governing(2023), 1, 12);
  private static final Limits LIMITS = new Limits(20L << 20, 200, Duration.ofSeconds(30));
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** What the fuzzer begins with. */
  abstract List<byte[]> seeds() throws IOException;

  byte[] file(byte[] input) throws IOException {
    return input;
  }

  void read(byte[] input, Limits limits) throws IOException {
    new ReportReader().read(file(input), name(), limits);
  }

  /** Reads what it begins with once, so that its classes are loaded. */
  void warmUp() throws IOException {
    for (byte[] seed : seeds()) {
      read(seed, new Limits(LIMITS.bytes(), LIMITS.pages(), Duration.ofHours(1)));
    }
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads within the limits, or refuses in the way that is declared. */
  void probe(byte[] input) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    try {
      read(input, LIMITS);
    } catch (UnreadableDocument declared) {
      if (declared.reason() == null) {
        throw new IllegalStateException("a refusal without a reason", declared);
      }
    }
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    if (taken.compareTo(LONGEST) > 0) {
      throw new IllegalStateException(this + " took " + taken);
    }
  }
}
