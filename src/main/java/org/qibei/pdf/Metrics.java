package org.qibei.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Measures characters and finds the face that has them: the wanted one, else 宋体, else a black bar
 * (〓).
 */
public final class Metrics {
  private static final int MISSING = 0x3013;
  private static final float FULL = 0.9f;

  private final Map<Face, TrueTypeFont> fonts;

  Metrics(Map<Face, TrueTypeFont> fonts) {
    this.fonts = fonts;
  }

  /** The glyphs of the spans, in order; control characters and invisible marks are left out. */
  public List<Glyph> glyphs(List<Span> spans, Style style) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Span span : spans) {
      span.text()
          .codePoints()
          .map(c -> Character.isWhitespace(c) && c != 0x3000 ? ' ' : c)
          .filter(c -> c == LineBreaker.HINT || printable(c))
          .forEach(c -> glyphs.add(glyph(c, span.face(), style)));
    }
    return Marks.drawnIn(Marks.closed(glyphs));
  }

  private Glyph glyph(int character, Face wanted, Style style) {
    if (character == LineBreaker.HINT) {
      return new Glyph(character, wanted, 0, 0, false);
    }
    int shown = known(character) || has(wanted, character) ? character : MISSING;
    Face face = suits(wanted, shown) ? wanted : Face.SONGTI;
    float em = em(face, shown);
    boolean wide = shown > 0x7F && em >= FULL;
    float advance = em * style.size();
    return new Glyph(shown, face, advance, advance + (wide ? style.tracking() : 0), wide);
  }

  boolean known(int character) {
    return has(Face.SONGTI, character) || has(Face.FANGSONG, character);
  }

  boolean printable(int character) {
    int type = Character.getType(character);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && !(character >= 0xFE00 && character <= 0xFE0F);
  }

  /**
   * Quotation marks of a Chinese text fill a cell; a face that has only narrow ones does not suit.
   */
  private boolean suits(Face face, int character) {
    boolean quotation = character >= 0x2018 && character <= 0x201D;
    return has(face, character) && !(quotation && em(face, character) < FULL);
  }

  private boolean has(Face face, int character) {
    return cmap(face).getGlyphId(character) != 0;
  }

  private float em(Face face, int character) {
    try {
      TrueTypeFont font = fonts.get(face);
      return (float) font.getAdvanceWidth(cmap(face).getGlyphId(character)) / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CmapLookup cmap(Face face) {
    try {
      return fonts.get(face).getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
