package org.qibei.extraction.recognition;

import java.util.List;

/**
 * What stands side by side: a row of a grid, a line with separators, or a line of text. In a
 * positioned strip blanks keep their place; the width counts its columns.
 */
record Strip(int firstBlock, int lastBlock, Layout layout, List<Slot> slots, int width) {

  /** How sure the places within the strip are. */
  enum Layout {
    /** A row of a real table. */
    GRID,
    /** Separators between the cells. */
    SEPARATED,
    /** Words and numbers one after the other. */
    RUNNING
  }

  Strip(int firstBlock, int lastBlock, Layout layout, List<Slot> slots) {
    this(firstBlock, lastBlock, layout, List.copyOf(slots), width(slots));
  }

  private static int width(List<Slot> slots) {
    int width = 0;
    for (Slot slot : slots) {
      width = Math.max(width, slot.column() + slot.columnSpan());
    }
    return width;
  }

  boolean isPositioned() {
    return layout != Layout.RUNNING;
  }

  /** Whether figures of its own end the strip. */
  boolean endsWithNumber() {
    Slot last = slots.isEmpty() ? null : slots.get(slots.size() - 1);
    return last != null && last.isValue() && !last.isBlank();
  }

  boolean isOnlyValues() {
    return slots.stream().allMatch(Slot::isValue);
  }

  boolean isBlank() {
    return slots.stream().allMatch(Slot::isBlank);
  }

  List<Slot> own() {
    return slots.stream().filter(slot -> !slot.spanned()).toList();
  }
}
