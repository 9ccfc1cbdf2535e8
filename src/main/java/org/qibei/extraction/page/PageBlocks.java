package org.qibei.extraction.page;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qibei.extraction.Block;

/** Orders lines and tables of all pages; page numbers and running heads fall out. */
public final class PageBlocks {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[\\s—–\\-·.第/共]*\\d{1,4}([\\s—–\\-·./共页]*\\d{0,4}[\\s—–\\-·.页]*)?");
  private static final float MARGIN = 0.1f;
  private static final int PAGES_OF_A_RUNNING_HEAD = 3;

  /** A smaller picture is a seal or an ornament. */
  private static final float HOLDS_TEXT = 0.1f;

  private final Map<String, Integer> pagesWithInMargin = new HashMap<>();
  private final PlacedNumbers numbers;
  private final List<Block> blocks = new ArrayList<>();
  private int lines;
  private int tables;

  private PageBlocks(List<PageLayout> pages) {
    this.numbers = PlacedNumbers.learntFrom(pages);
    pages.forEach(this::margins);
  }

  public static List<Block> of(List<PageLayout> pages) {
    PageBlocks all = new PageBlocks(pages);
    pages.forEach(all::page);
    return all.blocks;
  }

  private void margins(PageLayout page) {
    page.lines().stream()
        .filter(line -> isInMargin(line, page))
        .map(TextLine::text)
        .distinct()
        .forEach(text -> pagesWithInMargin.merge(text, 1, Integer::sum));
  }

  private void page(PageLayout page) {
    int table = 0;
    Deque<Rectangle2D.Float> pictures = pictures(page);
    for (TextLine line : page.lines()) {
      pictures(page, pictures, line.y());
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
    pictures(page, pictures, Float.POSITIVE_INFINITY);
  }

  /** From the top downwards. */
  private static Deque<Rectangle2D.Float> pictures(PageLayout page) {
    return page.pictures().stream()
        .filter(picture -> page.place().reading().share(picture) >= HOLDS_TEXT)
        .sorted(Comparator.comparing(picture -> picture.y))
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  private void pictures(PageLayout page, Deque<Rectangle2D.Float> left, float above) {
    while (!left.isEmpty() && left.peek().y < above) {
      blocks.add(new Block.Picture(page.place().box(left.remove())));
    }
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
    return pagesWithInMargin.getOrDefault(line.text(), 0) >= PAGES_OF_A_RUNNING_HEAD;
  }
}
