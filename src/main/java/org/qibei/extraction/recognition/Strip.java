package org.qibei.extraction.recognition;

import java.util.List;

/**
 * What stands side by side: a row of a grid, a line with separators, or a line of text. In a
 * positioned strip blanks keep their place.
 */
record Strip(int firstBlock, int lastBlock, Layout layout, List<Slot> slots) {

  /** How sure the places within the strip are. */
  enum Layout {
    /** A row of a real table. */
    GRID,
    /** Separators between the cells. */
    SEPARATED,
    /** Words and numbers one after the other. */
    RUNNING
  }

  Strip {
    slots = List.copyOf(slots);
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

  /** How many columns the strip has. */
  int width() {
    return slots.stream().mapToInt(slot -> slot.column() + slot.columnSpan()).max().orElse(0);
  }

  List<Slot> own() {
    return slots.stream().filter(slot -> !slot.spanned()).toList();
  }
}
