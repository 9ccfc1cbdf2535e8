package org.qibei.extraction;

import java.util.List;
import org.qibei.extraction.html.HtmlAdapter;
import org.qibei.extraction.ofd.OfdAdapter;
import org.qibei.extraction.olddoc.DocAdapter;
import org.qibei.extraction.pdf.PdfAdapter;
import org.qibei.extraction.text.TextAdapter;
import org.qibei.extraction.word.WordAdapter;

/** The adapter of each format. */
final class Adapters {
  private Adapters() {}

  static List<Block> blocks(Format format, byte[] bytes, Budget budget) {
    return switch (format) {
      case TXT -> TextAdapter.blocks(bytes, budget);
      case PDF -> PdfAdapter.blocks(bytes, budget);
      case DOC -> DocAdapter.blocks(bytes, budget);
      case OFD -> OfdAdapter.blocks(bytes, budget);
      case HTML -> HtmlAdapter.blocks(bytes, budget);
      case DOCX -> WordAdapter.blocks(bytes, budget);
      case PICTURE -> throw new UnreadableDocument(UnreadableDocument.Reason.SCANNED);
    };
  }
}
