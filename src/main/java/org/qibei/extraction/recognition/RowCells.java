package org.qibei.extraction.recognition;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.qibei.extraction.Reason;

/** The cells of a row taken for the columns of the form, and how sure that is. */
record RowCells(List<Slot> slots, double confidence, Optional<Reason> reason) {
  private static final double ORDER_SHOWN_BY_SEPARATORS = 0.95;
  private static final double COUNT_DIFFERS = 0.3;
  private static final double EITHER_SIDE_BLANK = 0.5;

  static RowCells of(Candidate candidate, int size) {
    List<Slot> cells = candidate.cells();
    int spare = cells.size() - size;
    if (spare == 0) {
      return new RowCells(cells, 1, Optional.empty());
    }
    if (isJoined(cells, size)) {
      return new RowCells(spread(cells), 1, Optional.of(Reason.RUN_TOGETHER));
    }
    if (spare < 0 || !candidate.isPositioned()) {
      return differing(cells, size);
    }
    return withoutBlanks(cells, size, spare);
  }

  /** Several cells in one: their text is there, but nobody can tell which is which. */
  private static boolean isJoined(List<Slot> cells, int size) {
    return cells.stream().mapToInt(Slot::columnSpan).sum() == size
        && cells.stream().anyMatch(Slot::isJoined);
  }

  private static List<Slot> spread(List<Slot> cells) {
    return cells.stream()
        .flatMap(slot -> Collections.nCopies(slot.columnSpan(), slot).stream())
        .toList();
  }

  boolean isJoined() {
    return reason.equals(Optional.of(Reason.RUN_TOGETHER));
  }

  boolean fits() {
    return confidence > COUNT_DIFFERS;
  }

  /** Label columns left empty stand before the values, padding stands behind them. */
  private static RowCells withoutBlanks(List<Slot> cells, int size, int spare) {
    int leading = blanks(cells, 1, 0);
    int trailing = blanks(cells, -1, cells.size() - 1);
    boolean before = leading >= spare;
    boolean behind = trailing >= spare;
    if (behind && leading > 0 && leading < cells.size()) {
      return new RowCells(
          cells.subList(spare, cells.size()),
          EITHER_SIDE_BLANK,
          Optional.of(Reason.COLUMN_FROM_POSITION));
    }
    if (before) {
      return new RowCells(
          cells.subList(spare, cells.size()), ORDER_SHOWN_BY_SEPARATORS, Optional.empty());
    }
    if (behind) {
      return new RowCells(cells.subList(0, size), ORDER_SHOWN_BY_SEPARATORS, Optional.empty());
    }
    if (leading + trailing == spare) {
      return new RowCells(
          cells.subList(leading, leading + size), ORDER_SHOWN_BY_SEPARATORS, Optional.empty());
    }
    return differing(cells, size);
  }

  /** Too few or too many: the last one is still the total, the others are a guess. */
  private static RowCells differing(List<Slot> cells, int size) {
    int taken = Math.min(cells.size(), size);
    return new RowCells(
        cells.subList(cells.size() - taken, cells.size()),
        COUNT_DIFFERS,
        Optional.of(Reason.CELL_COUNT));
  }

  private static int blanks(List<Slot> cells, int step, int from) {
    int count = 0;
    for (int i = from; i >= 0 && i < cells.size() && cells.get(i).isBlank(); i += step) {
      count++;
    }
    return count;
  }
}
