package org.qibei.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qibei.extraction.Block;

/** Orders lines and tables of all pages; page numbers and running heads fall out. */
public final class PageBlocks {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\s—–\\-·.第/共]*\\d{1,4}([\\s—–\\-·./共页]*\\d{0,4}[\\s—–\\-·.页]*)?");
  private static final float MARGIN = 0.1f;
  private static final int PAGES_OF_A_RUNNING_HEAD = 3;

  /** A smaller picture is a seal or an ornament. */
  private static final float HOLDS_TEXT = 0.1f;

  private final List<PageLayout> pages;
  private final PlacedNumbers numbers;
  private final List<Block> blocks = new ArrayList<>();
  private int lines;
  private int tables;

  private PageBlocks(List<PageLayout> pages) {
    this.pages = pages;
    this.numbers = PlacedNumbers.learntFrom(pages);
  }

  public static List<Block> of(List<PageLayout> pages) {
    PageBlocks all = new PageBlocks(pages);
    pages.forEach(all::page);
    return all.blocks;
  }

  private void page(PageLayout page) {
    int table = 0;
    float above = Float.NEGATIVE_INFINITY;
    for (TextLine line : page.lines()) {
      pictures(page, above, line.y());
      above = Math.max(above, line.y());
      while (table < page.tables().size() && page.tables().get(table).top() < line.y()) {
        table(page, page.tables().get(table++));
      }
      if (!isInMargin(line, page) || !isFurniture(line)) {
        lines++;
        blocks.add(new Block.Line(numbers.text(line), line.provenance(page.place()).atLine(lines)));
      }
    }
    while (table < page.tables().size()) {
      table(page, page.tables().get(table++));
    }
    pictures(page, above, Float.POSITIVE_INFINITY);
  }

  private void pictures(PageLayout page, float from, float to) {
    page.pictures().stream()
        .filter(picture -> picture.y >= from && picture.y < to)
        .filter(picture -> page.place().reading().share(picture) >= HOLDS_TEXT)
        .map(picture -> new Block.Picture(page.place().box(picture)))
        .forEach(blocks::add);
  }

  private void table(PageLayout page, RuledTable table) {
    tables++;
    blocks.add(TableCells.grid(table, page.glyphs(), page.place(), tables));
  }

  private static boolean isInMargin(TextLine line, PageLayout page) {
    float height = page.place().reading().height();
    return line.y() < height * MARGIN || line.bottom() > height * (1 - MARGIN);
  }

  private boolean isFurniture(TextLine line) {
    return PAGE_NUMBER.matcher(line.text()).matches() || isRepeated(line);
  }

  private boolean isRepeated(TextLine line) {
    return pages.size() >= PAGES_OF_A_RUNNING_HEAD
        && pages.stream()
                .filter(
                    page ->
                        page.lines().stream()
                            .anyMatch(
                                other ->
                                    isInMargin(other, page) && other.text().equals(line.text())))
                .count()
            >= PAGES_OF_A_RUNNING_HEAD;
  }
}
