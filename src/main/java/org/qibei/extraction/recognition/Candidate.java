package org.qibei.extraction.recognition;

import java.util.List;

/**
 * What may be a row of a statutory table: the pieces that may make up its label (from {@code
 * firstPiece} on, its own ending at {@code lastPiece}) and the cells that follow the label.
 */
record Candidate(
    int firstPiece,
    int lastPiece,
    int strip,
    int lastStrip,
    Strip.Layout layout,
    List<Slot> cells) {

  /** Each stands at a place of its own; its cells need not be compared. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  boolean hasNumber() {
    return cells.stream().anyMatch(cell -> !cell.isBlank());
  }

  boolean isPositioned() {
    return layout != Strip.Layout.RUNNING;
  }
}
