package org.qibei.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The shapes of letters, for pictures of documents that do not bring their own. */
public final class LetterShapes {
  private final TrueTypeFont font;
  private final Map<Integer, Shape> known = new HashMap<>();

  private LetterShapes(Face face) {
    try (InputStream in = LetterShapes.class.getResourceAsStream(face.resource())) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of the typeface that has most characters. */
  public static LetterShapes songti() {
    return Songti.SHAPES;
  }

  /** A letter of one em, from the baseline upwards; what the face lacks has no shape. */
  public synchronized Shape of(int character) {
    return known.computeIfAbsent(character, this::drawn);
  }

  private Shape drawn(int character) {
    try {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
      if (glyph == 0 || font.getGlyph().getGlyph(glyph) == null) {
        return new Path2D.Float();
      }
      double em = 1.0 / font.getUnitsPerEm();
      return AffineTransform.getScaleInstance(em, em)
          .createTransformedShape(font.getGlyph().getGlyph(glyph).getPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Songti {
    static final LetterShapes SHAPES = new LetterShapes(Face.SONGTI);
  }
}
