package org.qibei.pdf;

import java.time.Instant;
import java.util.List;

/** Files for tests. */
final class Samples {
  static final Particulars PARTICULARS =
      new Particulars("题名", "示例市", "zh-CN", Instant.parse("2024-02-21T00:00:00Z"), 7);

  private Samples() {}

  /** One page with one line. */
  static byte[] page(String text, Face face) {
    return Typefaces.bundled()
        .set(
            PARTICULARS,
            pdf -> {
              Style style = Style.of(16);
              Line line = Line.of(pdf.metrics().glyphs(List.of(new Span(text, face)), style));
              pdf.addSheet().set(pdf.root().add("P"), line, style, 80, 100);
            });
  }
}
