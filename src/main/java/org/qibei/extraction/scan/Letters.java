package org.qibei.extraction.scan;

import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.page.Glyph;

/** Words as letters with places: each letter gets its share of the word's box. */
final class Letters {
  private static final float BEHIND = 0.01f;

  private Letters() {}

  /**
   * The letters of words that were read in a part of the page, as high as their line; boxes may
   * overlap, yet no letter begins before the one read before it.
   */
  static List<Glyph> of(List<Tsv.Word> words, int left, int top, float point) {
    List<Glyph> glyphs = new ArrayList<>();
    Tsv.Box line = null;
    float reached = 0;
    for (Tsv.Word word : words) {
      reached = word.line().equals(line) ? reached : 0;
      line = word.line();
      int at = left + word.box().left();
      Tsv.Box box = new Tsv.Box(at, top + line.top(), word.box().width(), line.height());
      for (Glyph glyph : spread(word.text(), box, point)) {
        float x = Math.max(glyph.x(), reached + BEHIND);
        glyphs.add(new Glyph(glyph.text(), x, glyph.y(), glyph.width(), glyph.height()));
        reached = x;
      }
    }
    return glyphs;
  }

  static List<Glyph> spread(String word, Tsv.Box box, float point) {
    String text = PlainText.withoutRadicals(word);
    List<Glyph> glyphs = new ArrayList<>();
    double letters = text.codePoints().mapToDouble(Letters::breadth).sum();
    double x = box.left();
    for (int letter : text.codePoints().toArray()) {
      double width = box.width() * breadth(letter) / letters;
      glyphs.add(
          new Glyph(
              Character.toString(letter),
              (float) x / point,
              box.top() / point,
              (float) width / point,
              box.height() / point));
      x += width;
    }
    return glyphs;
  }

  private static double breadth(int letter) {
    return letter < 0x80 ? 0.5 : 1;
  }
}
