package org.qibei.extraction.scan;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.page.Glyph;

/**
 * What stands in the cells of ruled tables: each cell is cut out and read alone, figures as figures
 * only; an empty cell is not asked about.
 */
final class CellTexts {
  private static final float INSET = 0.8f;
  private static final float MARGIN = 5;
  private static final String LINES = "6";

  private final GreyPicture page;
  private final Ink ink;
  private final float point;
  private final Tesseract tesseract;
  private final String language;
  private final int margin;
  private final Figures figures;
  private final List<Glyph> glyphs = new ArrayList<>();

  CellTexts(GreyPicture page, Ink ink, float point, Tesseract tesseract, String language) {
    this.page = page;
    this.ink = ink;
    this.point = point;
    this.tesseract = tesseract;
    this.language = language;
    this.margin = Math.round(MARGIN * point);
    this.figures = new Figures(page, point, margin, tesseract, language);
  }

  List<Glyph> of(List<Rectangle2D.Float> cells) throws IOException {
    List<Marks> figures = new ArrayList<>();
    List<Marks> words = new ArrayList<>();
    for (Rectangle2D.Float cell : cells) {
      Marks marks = marks(cell);
      if (!marks.isEmpty()) {
        (marks.looksLikeFigures() ? figures : words).add(marks);
      }
    }
    words.addAll(this.figures.read(figures, glyphs));
    this.figures.read(words(words), glyphs);
    return glyphs;
  }

  private Marks marks(Rectangle2D.Float cell) {
    float inset = INSET * point;
    return new Marks(
        ink,
        point,
        Math.round(cell.x * point + inset),
        Math.round(cell.y * point + inset),
        Math.round((cell.x + cell.width) * point - inset),
        Math.round((cell.y + cell.height) * point - inset));
  }

  /** Reads words, and leaves what turns out to hold no Chinese character after all. */
  private List<Marks> words(List<Marks> cells) throws IOException {
    List<Tsv.Word> read =
        tesseract.words(
            cells.stream().map(cell -> cell.alone(page, margin)).toList(),
            List.of("-l", language, "--psm", LINES));
    List<Marks> others = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int number = i + 1;
      List<Tsv.Word> inside = read.stream().filter(word -> word.page() == number).toList();
      if (inside.stream().anyMatch(CellTexts::isChinese)) {
        Tsv.Box at = cells.get(i).bounds();
        glyphs.addAll(Letters.of(inside, at.left() - margin, at.top() - margin, point));
      } else {
        others.add(cells.get(i));
      }
    }
    return others;
  }

  private static boolean isChinese(Tsv.Word word) {
    return word.text().codePoints().anyMatch(Character::isIdeographic);
  }
}
