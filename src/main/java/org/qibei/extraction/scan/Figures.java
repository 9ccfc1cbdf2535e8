package org.qibei.extraction.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qibei.extraction.page.Glyph;

/**
 * Reads cells as figures. A reading counts at once when it has as many figures as marks were seen;
 * else the cell is read in other ways, and the first reading stands for want of a better one.
 */
final class Figures {
  private static final String ALONE = "tessedit_char_whitelist=0123456789.,-/";
  private static final String LATIN = "eng";

  private final GreyPicture page;
  private final float point;
  private final int margin;
  private final Tesseract tesseract;
  private final String language;

  Figures(GreyPicture page, float point, int margin, Tesseract tesseract, String language) {
    this.page = page;
    this.point = point;
    this.margin = margin;
    this.tesseract = tesseract;
    this.language = language;
  }

  /** Adds the letters of what could be read, and leaves the rest. */
  List<Marks> read(List<Marks> cells, List<Glyph> glyphs) throws IOException {
    if (cells.isEmpty()) {
      return cells;
    }
    Map<Marks, String> read = new LinkedHashMap<>();
    List<Marks> open = cells;
    for (List<String> way : ways()) {
      open = read(open, way, read);
    }
    read.forEach((cell, text) -> glyphs.addAll(Letters.spread(text, cell.bounds(), point)));
    return cells.stream().filter(cell -> !read.containsKey(cell)).toList();
  }

  private List<List<String>> ways() throws IOException {
    String best = tesseract.knows(LATIN) ? LATIN : language;
    return List.of(
        List.of("-l", best, "--psm", "7"),
        List.of("-l", language, "--psm", "8"),
        List.of("-l", language, "--psm", "7"),
        List.of("-l", best, "--psm", "13"));
  }

  /** Reads the cells in one way; those are left that should be read in another way too. */
  private List<Marks> read(List<Marks> cells, List<String> way, Map<Marks, String> read)
      throws IOException {
    List<String> options = new ArrayList<>(way);
    options.addAll(List.of("-c", ALONE));
    List<Tsv.Word> words =
        tesseract.words(cells.stream().map(cell -> cell.alone(page, margin)).toList(), options);
    List<Marks> open = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      String text = text(words, i + 1);
      Marks cell = cells.get(i);
      if (text.chars().filter(Character::isDigit).count() == cell.high()) {
        read.put(cell, text);
      } else {
        open.add(cell);
        if (!text.isEmpty()) {
          read.putIfAbsent(cell, text);
        }
      }
    }
    return open;
  }

  private static String text(List<Tsv.Word> words, int number) {
    StringBuilder text = new StringBuilder();
    words.stream()
        .filter(word -> word.page() == number)
        .sorted(Comparator.comparing(word -> word.box().left()))
        .forEach(word -> text.append(word.text()));
    return text.toString();
  }
}
