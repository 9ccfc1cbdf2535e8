package org.qibei.extraction.joined;

import java.util.List;

/**
 * A row whose label was found in a text: where the label begins and ends, where its figures end,
 * the figures as they stand there, and how many cells add up to the last of them (0: none do).
 */
record JoinedRow(String id, int start, int labelEnd, int end, String run, int cells, int group) {
  /** The pieces of the run between spaces and units. */
  List<String> tokens() {
    return pieces("[\\s\\p{Z}]+|(?<=\\d)" + JoinedRows.UNIT + "[\\s\\p{Z}]*");
  }

  private List<String> pieces(String between) {
    return run.isBlank() ? List.of() : List.of(run.strip().split(between));
  }

  /** Whether several cells stand there without a separator. */
  boolean isJoined() {
    return pieces("[\\s\\p{Z}]+").size() == 1 && cells > 1 && run.strip().length() >= cells;
  }
}
