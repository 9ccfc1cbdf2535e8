package org.qibei.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qibei.extraction.Marked;
import org.qibei.extraction.Provenance;

/**
 * Letters on one line, as words from left to right, and as what may be cells of a table without
 * rules: there a narrow gap parts a number from the label before it.
 */
record TextLine(List<Word> words, List<Word> cells) {
  private static final float SAME_LINE = 0.5f;
  private static final float WORD_GAP = 0.28f;
  private static final float CHINESE_GAP = 1.1f;
  private static final float CELL_GAP = 0.4f;
  private static final float SMALL = 0.8f;

  /** Letters that stand together. */
  record Word(String text, float x, float y, float width, float height) {
    float centreX() {
      return x + width / 2;
    }
  }

  /** The letters as lines from top to bottom. */
  static List<TextLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs.stream().filter(g -> !g.isSpace()).toList());
    sorted.sort((a, b) -> Float.compare(a.centreY(), b.centreY()));
    List<TextLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && isBelow(glyph, line)) {
        lines.add(line(line));
        line.clear();
      }
      line.add(glyph);
    }
    if (!line.isEmpty()) {
      lines.add(line(line));
    }
    return lines;
  }

  private static boolean isBelow(Glyph glyph, List<Glyph> line) {
    Glyph first = line.get(line.size() / 2);
    return glyph.centreY() - first.centreY() > SAME_LINE * Math.max(glyph.height(), first.height());
  }

  private static TextLine line(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort((a, b) -> Float.compare(a.x(), b.x()));
    return new TextLine(words(sorted, CHINESE_GAP), words(sorted, CELL_GAP));
  }

  private static List<Word> words(List<Glyph> line, float chineseGap) {
    List<Word> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : line) {
      if (!word.isEmpty() && isApart(word.get(word.size() - 1), glyph, chineseGap)) {
        words.add(word(word));
        word.clear();
      }
      word.add(glyph);
    }
    words.add(word(word));
    return words;
  }

  private static boolean isApart(Glyph left, Glyph right, float chineseGap) {
    float gap = (right.x() - left.right()) / Math.max(left.height(), right.height());
    boolean chinese = left.text().charAt(0) > 0x7F || right.text().charAt(0) > 0x7F;
    return gap > (chinese ? chineseGap : WORD_GAP);
  }

  /** A small digit behind a larger letter is a note to it and no digit of the same number. */
  private static String text(Glyph glyph, Glyph first) {
    return glyph.height() < first.height() * SMALL ? Marked.raised(glyph.text()) : glyph.text();
  }

  private static Word word(List<Glyph> glyphs) {
    float x = glyphs.get(0).x();
    float right = x;
    float y = Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : glyphs) {
      right = Math.max(right, glyph.right());
      y = Math.min(y, glyph.y());
      bottom = Math.max(bottom, glyph.y() + glyph.height());
      text.append(text(glyph, glyphs.get(0)));
    }
    return new Word(text.toString(), x, y, right - x, bottom - y);
  }

  String text() {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  float x() {
    return words.get(0).x();
  }

  float y() {
    return (float) words.stream().mapToDouble(Word::y).min().orElse(0);
  }

  float bottom() {
    return (float) words.stream().mapToDouble(word -> word.y() + word.height()).max().orElse(0);
  }

  float height() {
    return bottom() - y();
  }

  float width() {
    Word last = words.get(words.size() - 1);
    return last.x() + last.width() - x();
  }

  Provenance provenance(PagePlace page) {
    return page.box(x(), y(), width(), bottom() - y(), text());
  }
}
