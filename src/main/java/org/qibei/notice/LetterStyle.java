package org.qibei.notice;

import java.awt.Color;
import org.qibei.pdf.LineBreaker;
import org.qibei.pdf.Style;
import org.qibei.pdf.TypeArea;

/** Sizes and colours of an official document (GB/T 9704-2012, 5.2 and 7). */
final class LetterStyle {
  static final TypeArea AREA = TypeArea.OFFICIAL;
  static final Color RED = new Color(0xE6, 0x00, 0x12);

  /** Size 3 (三号), 28 characters a line. */
  static final Style TEXT = new Style(16, AREA.tracking(16), Color.BLACK);

  /** Size 2 (二号). */
  static final Style TITLE = Style.of(22);

  /** Size 4 (四号). */
  static final Style IMPRINT = Style.of(14);

  /** Where a title or a long name may be broken by sense. */
  static final String HINT = Character.toString(LineBreaker.HINT);

  private LetterStyle() {}
}
