package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.extraction.Reason;
import org.qibei.form.Cell;
import org.qibei.form.Column;

/**
 * Takes the cells of a matched row for columns of the form, by two hypotheses: counted from the
 * right, and as the heads above show. Where they agree there is no doubt about the column.
 */
final class RowReader {
  private static final double HYPOTHESES_DIFFER = 0.8;
  private static final double SHOWN_BY_HEADS = 0.8;
  private static final double FEWER_COLUMNS = 0.85;

  /** The heads and the number of figures in all rows say that one column is not there. */
  private static final double LACKS_ONE = 0.95;

  /** A cell of the form with the slot that holds it. */
  record Taken(Cell cell, Slot slot, double confidence, Optional<Reason> reason) {}

  /** What was taken from a row, and what is to be said of its columns. */
  record Row(List<Taken> cells, Optional<Reason> columns) {}

  private static final Optional<Reason> IN_ORDER = Optional.empty();
  private static final Optional<Reason> REORDERED = Optional.of(Reason.COLUMN_ORDER);
  private static final int COLUMNS_OF_THE_WIDE_TABLE = 7;

  private final HeadWords words;
  private final LooseHeads loose;

  RowReader(List<Strip> strips) {
    this.words = new HeadWords(strips);
    this.loose = new LooseHeads(strips);
  }

  Row read(Match match) {
    Target target = match.target();
    Candidate candidate = match.candidate();
    RowCells counted = RowCells.of(candidate, target.size());
    if (counted.isJoined()) {
      return new Row(joined(target.cells(), counted.slots()), IN_ORDER);
    }
    Optional<ColumnHeads> heads =
        target.isWholeTable() ? Optional.empty() : ColumnHeads.above(words, candidate, target);
    if (heads.isEmpty()) {
      return loose(match, counted);
    }
    List<Column> order = heads.get().leftToRight();
    if (!heads.get().isComplete(target)) {
      return incomplete(match, counted, heads.get(), order);
    }
    return complete(match, counted, heads.get(), order);
  }

  /** Heads that stand in lines of text above show the order, if not the places. */
  private Row loose(Match match, RowCells counted) {
    Candidate candidate = match.candidate();
    Target target = match.target();
    Optional<LooseHeads.Order> order =
        target.columns().size() == COLUMNS_OF_THE_WIDE_TABLE
            ? loose.above(candidate, target)
            : Optional.empty();
    return order
        .map(shown -> loose(match, counted, shown))
        .orElseGet(() -> new Row(counted(target.cells(), counted), IN_ORDER));
  }

  private static Row loose(Match match, RowCells counted, LooseHeads.Order order) {
    Target target = match.target();
    if (order.columns().size() < target.columns().size()) {
      List<Slot> cells = match.candidate().cells();
      return cells.size() == order.columns().size()
          ? new Row(named(target, order.columns(), cells, LACKS_ONE), IN_ORDER)
          : new Row(counted(target.cells(), counted), IN_ORDER);
    }
    return order.isSure()
        ? inOrder(target, counted, order.columns(), 1, REORDERED)
        : new Row(counted(target.cells(), counted), Optional.of(Reason.COLUMN_FROM_POSITION));
  }

  /** Columns that the heads do not show are not there, if the row has as many cells as heads. */
  private Row incomplete(Match match, RowCells counted, ColumnHeads heads, List<Column> order) {
    Target target = match.target();
    List<Slot> cells = match.candidate().cells();
    List<Slot> shown = heads.aligned() ? shown(match.candidate(), heads, order) : cells;
    boolean missing =
        shown.size() == order.size()
            && cells.subList(0, cells.size() - shown.size()).stream().allMatch(Slot::isBlank)
            && cells.subList(cells.size() - shown.size(), cells.size()).containsAll(shown);
    return missing
        ? new Row(named(target, order, shown, FEWER_COLUMNS), IN_ORDER)
        : new Row(counted(target.cells(), counted), IN_ORDER);
  }

  private Row complete(Match match, RowCells counted, ColumnHeads heads, List<Column> order) {
    Target target = match.target();
    Optional<Reason> reordered = order.equals(target.columns()) ? IN_ORDER : REORDERED;
    if (!heads.aligned()) {
      return inOrder(target, counted, order, 1, reordered);
    }
    List<Slot> shown = shown(match.candidate(), heads, order);
    if (shown.equals(counted.slots())) {
      return new Row(named(target, order, shown, 1), reordered);
    }
    if (counted.confidence() == 1 || shown.size() < order.size()) {
      return inOrder(target, counted, order, HYPOTHESES_DIFFER, reordered);
    }
    return new Row(named(target, order, shown, SHOWN_BY_HEADS), reordered);
  }

  private static Row inOrder(
      Target target,
      RowCells counted,
      List<Column> order,
      double certainty,
      Optional<Reason> reordered) {
    return counted.slots().size() == order.size()
        ? new Row(named(target, order, counted, certainty), reordered)
        : new Row(counted(target.cells(), counted), reordered);
  }

  private List<Slot> shown(Candidate candidate, ColumnHeads heads, List<Column> order) {
    List<Slot> slots = new ArrayList<>();
    for (Column column : order) {
      int place = heads.places().get(column);
      candidate.cells().stream()
          .filter(slot -> slot.covers(place))
          .findFirst()
          .ifPresent(slots::add);
    }
    return slots.stream().distinct().toList();
  }

  private static List<Taken> joined(List<Cell> cells, List<Slot> slots) {
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Slot slot = slots.get(i);
      taken.add(
          slot.isJoined()
              ? new Taken(cells.get(i), slot, 0, Optional.of(Reason.RUN_TOGETHER))
              : new Taken(cells.get(i), slot, 1, Optional.empty()));
    }
    return taken;
  }

  private static List<Taken> counted(List<Cell> cells, RowCells counted) {
    List<Taken> taken = new ArrayList<>();
    int missing = cells.size() - counted.slots().size();
    for (int i = 0; i < counted.slots().size(); i++) {
      taken.add(
          new Taken(
              cells.get(missing + i),
              counted.slots().get(i),
              counted.confidence(),
              counted.reason()));
    }
    return taken;
  }

  private static List<Taken> named(
      Target target, List<Column> order, RowCells counted, double certainty) {
    return named(target, order, counted.slots(), counted.confidence() * certainty);
  }

  private static List<Taken> named(
      Target target, List<Column> order, List<Slot> slots, double confidence) {
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Cell cell = target.cells().get(target.columns().indexOf(order.get(i)));
      taken.add(
          new Taken(cell, slots.get(i), confidence, Optional.of(Reason.COLUMN_FROM_POSITION)));
    }
    return taken;
  }
}
