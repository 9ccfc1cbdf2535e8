package org.qibei.extraction.made;

import static org.qibei.extraction.made.Twist.*;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.qibei.extraction.Format;

/** A way in which a report becomes a file. */
public enum Manner {
  WORD(Format.DOCX, WordReport::write, EnumSet.allOf(Twist.class)),
  PAGE(Format.HTML, HtmlReport::write, EnumSet.allOf(Twist.class)),
  SAVED_PAGE(Format.HTML, HtmlReport::saved, EnumSet.complementOf(EnumSet.of(RADICALS))),
  PDF(Format.PDF, PdfReport::write, EnumSet.complementOf(EnumSet.of(RADICALS))),
  PDF_UNRULED(Format.PDF, Look.UNRULED),
  PDF_TURNED(Format.PDF, Look.TURNED),
  PDF_HEADS_REPEATED(Format.PDF, Look.HEADS_REPEATED),
  OLD_WORD(Format.DOC, OldWordReport::write, EnumSet.allOf(Twist.class)),
  OLD_WORD_MERGED(Format.DOC, OldWordReport::merged, EnumSet.allOf(Twist.class)),
  OFD(Format.OFD, OfdReport::write, EnumSet.allOf(Twist.class)),
  SPACES(Format.TXT, TextReport.Layout.SPACES),
  TABS(Format.TXT, TextReport.Layout.TABS),
  CELL_PER_LINE(Format.TXT, TextReport.Layout.CELL_PER_LINE),
  BARS(Format.TXT, TextReport.Layout.BARS),
  CELLS_JOINED(Format.TXT, TextReport.Layout.CELLS_JOINED),
  ALL_JOINED(Format.TXT, TextReport.Layout.ALL_JOINED);

  /** Writes a report to a file. */
  interface Writer {
    byte[] write(PrintedReport report) throws IOException;
  }

  private final Format format;
  private final Writer writer;
  private final Set<Twist> twists;

  Manner(Format format, Writer writer, Set<Twist> twists) {
    this.format = format;
    this.writer = writer;
    this.twists = twists;
  }

  Manner(Format format, TextReport.Layout layout) {
    this(format, report -> TextReport.write(report, layout), twists(layout));
  }

  Manner(Format format, Look look) {
    this(
        format,
        report -> PdfReport.write(report, look),
        EnumSet.complementOf(EnumSet.of(RADICALS)));
  }

  /** What can happen to a text: a cell on a line of its own cannot be broken into several. */
  private static Set<Twist> twists(TextReport.Layout layout) {
    Set<Twist> twists = EnumSet.allOf(Twist.class);
    switch (layout) {
      case TABS, BARS -> twists.removeAll(EnumSet.of(HEADS_STACKED, LABELS_WRAPPED));
      case SPACES -> twists.removeAll(EnumSet.of(COLUMN_MISSING, MERGES_REPEATED));
      case CELL_PER_LINE -> twists.remove(HEADS_STACKED);
      default ->
          twists.removeAll(
              EnumSet.of(HYBRID, HEADS_STACKED, MERGES_REPEATED, MERGES_EMPTIED, COLUMN_MISSING));
    }
    return twists;
  }

  public Format format() {
    return format;
  }

  /** What can happen to a report that is written in this manner. */
  public Set<Twist> twists() {
    return twists;
  }

  /** Whether the text of several cells may run together. */
  public boolean isJoined() {
    return this == CELLS_JOINED || this == ALL_JOINED;
  }

  public byte[] write(PrintedReport report) throws IOException {
    return writer.write(report);
  }
}
