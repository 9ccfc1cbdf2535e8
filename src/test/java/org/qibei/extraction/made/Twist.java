package org.qibei.extraction.made;

import java.util.Random;
import java.util.function.BiFunction;

/** Something that happens to reports on their way from the agency to the reader. */
public enum Twist {
  /** Row （六） of the newer form undivided, as on the older one. */
  HYBRID(Frame::hybrid),
  /** The form of one year under the title of another. */
  WRONG_YEAR(Frame::ofAnotherYear),
  /** Figures with separators between the thousands. */
  THOUSANDS(Figures::withThousands),
  /** Figures in full-width digits. */
  FULL_WIDTH(Figures::fullWidth),
  /** Figures with their unit. */
  UNITS(Figures::withUnits),
  /** Changes told in words: 增12. */
  CHANGES_IN_WORDS(Figures::changesInWords),
  /** Here and there a label with a wrong or missing character. */
  LABELS_DAMAGED(Wording::damaged),
  /** Spaces within the words of heads and labels. */
  LABELS_SPACED(Wording::spaced),
  /** Labels on several lines. */
  LABELS_WRAPPED(Wording::wrapped),
  /** Labels without the ordinals before them. */
  ORDINALS_LOST(Wording::withoutOrdinals),
  /** Radicals in place of the characters that look like them. */
  RADICALS(Wording::radicals),
  /** Heads with one character below the other. */
  HEADS_STACKED(Wording::stacked),
  /** Merged cells taken apart, their words in each. */
  MERGES_REPEATED(Shape::mergesRepeated),
  /** Merged cells taken apart, their words only in the first. */
  MERGES_EMPTIED(Shape::mergesEmptied),
  /** A table in two, a page number between the parts. */
  BROKEN(Shape::broken),
  /** A table in two, the second part with the heads of the first. */
  BROKEN_HEADS_REPEATED(Shape::brokenWithHeads),
  /** A page number as a row of its own. */
  PAGE_NUMBER_WITHIN(Shape::withPageNumber),
  /** One or two labels that cannot be read at all. */
  LABELS_LOST(RowOrder::labelsLost),
  ROW_MISSING(Shape::withoutARow),
  /** Two neighbouring rows in each other's place. */
  ROWS_SWAPPED(RowOrder::neighboursSwapped),
  /** Two rows in each other's place that are no neighbours. */
  ROWS_MOVED(RowOrder::anySwapped),
  COLUMNS_PERMUTED(Shape::columnsPermuted),
  COLUMN_MISSING(Shape::withoutAColumn),
  /** The words of a site before and after the report. */
  AMONG_ARTICLES(Frame::amongArticles),
  SECTIONS_UNNUMBERED(Frame::unnumbered),
  SECTIONS_MISNUMBERED(Frame::misnumbered);

  private final BiFunction<PrintedReport, Random, PrintedReport> change;

  Twist(BiFunction<PrintedReport, Random, PrintedReport> change) {
    this.change = change;
  }

  public PrintedReport of(PrintedReport report, Random random) {
    return change.apply(report, random);
  }
}
