package org.qibei.pdf;

import java.util.ArrayList;
import java.util.List;

/** What punctuation marks ask of their neighbours. */
final class Marks {
  private static final String PAUSES = "，。、；：";
  private static final String CLOSING = "）》〉】〕」』”’";
  private static final String OPENING = "（《〈【〔「『“‘";
  private static final String NO_START = PAUSES + CLOSING + "？！…—％‰℃～·,.;:?!)]}%";
  private static final String NO_END = OPENING + "([{№￥";

  private Marks() {}

  /** Whether a line may end before this glyph. */
  static boolean breakable(List<Glyph> glyphs, int at) {
    if (at == 0) {
      return false;
    }
    Glyph before = glyphs.get(at - 1);
    Glyph after = glyphs.get(at);
    if (after.blank() || in(NO_START, after) || in(NO_END, before)) {
      return false;
    }
    boolean word = !before.wide() && !after.wide();
    boolean unit = before.digit() && after.ideograph();
    return before.blank() || !word && !unit;
  }

  /** Width of the longest run of letters and figures. */
  static float longestWord(List<Glyph> glyphs) {
    float longest = 0;
    float word = 0;
    for (Glyph glyph : glyphs) {
      word = glyph.wide() || glyph.blank() ? 0 : word + glyph.width();
      longest = Math.max(longest, word);
    }
    return longest;
  }

  /** Between a Chinese character and a figure or word there is no blank. */
  static List<Glyph> closed(List<Glyph> glyphs) {
    List<Glyph> set = new ArrayList<>();
    for (int i = 0; i < glyphs.size(); i++) {
      boolean inside = i > 0 && i + 1 < glyphs.size() && glyphs.get(i).blank();
      if (!inside || !meet(glyphs.get(i - 1), glyphs.get(i + 1))) {
        set.add(glyphs.get(i));
      }
    }
    return set;
  }

  private static boolean meet(Glyph one, Glyph other) {
    return chinese(one) && western(other) || western(one) && chinese(other);
  }

  private static boolean chinese(Glyph glyph) {
    return glyph.ideograph() || glyph.wide() && in(PAUSES + CLOSING + OPENING, glyph);
  }

  private static boolean western(Glyph glyph) {
    return glyph.character() < 0x250 && Character.isLetterOrDigit(glyph.character());
  }

  /** Of two neighbouring marks the blank half between them is drawn in. */
  static List<Glyph> drawnIn(List<Glyph> glyphs) {
    List<Glyph> set = new ArrayList<>(glyphs);
    for (int i = 0; i + 1 < glyphs.size(); i++) {
      Glyph one = glyphs.get(i);
      Glyph next = glyphs.get(i + 1);
      boolean closes = in(PAUSES + CLOSING, one) && in(PAUSES + CLOSING + OPENING, next);
      boolean opens = in(OPENING, one) && in(OPENING, next);
      if (one.wide() && next.wide() && (closes || opens)) {
        set.set(i, one.narrowed(one.advance() / 2));
      }
    }
    return set;
  }

  private static boolean in(String marks, Glyph glyph) {
    return marks.indexOf(glyph.character()) >= 0;
  }
}
