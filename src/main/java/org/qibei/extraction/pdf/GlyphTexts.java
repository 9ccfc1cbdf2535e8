package org.qibei.extraction.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.qibei.extraction.Marked;

/**
 * What the codes of a page's fonts stand for. A font may draw a letter and not say which it is:
 * that is a letter which cannot be read, and neither nothing nor whatever its number is elsewhere.
 */
final class GlyphTexts {
  private final Map<PDFont, Map<Integer, String>> untold = new IdentityHashMap<>();

  /** Nothing for what draws nothing. */
  String of(PDFont font, int code) throws IOException {
    String text = font.toUnicode(code);
    if (text != null) {
      return text;
    }
    Map<Integer, String> known = untold.computeIfAbsent(font, each -> new HashMap<>());
    String drawn = known.get(code);
    if (drawn == null) {
      drawn = isDrawn(font, code) ? Marked.UNREADABLE : "";
      known.put(code, drawn);
    }
    return drawn;
  }

  private static boolean isDrawn(PDFont font, int code) throws IOException {
    if (font instanceof PDType3Font drawings) {
      return drawings.getCharProc(code) != null;
    }
    return !(font instanceof PDVectorFont outlines)
        || !outlines.getPath(code).getBounds().isEmpty();
  }
}
