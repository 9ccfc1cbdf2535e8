package org.qibei.extraction.recognition;

import java.util.List;

/** Knows the single line of table 3 by its fifteen cells and by the words above it. */
final class WholeTable {
  private static final int PIECES_ABOVE = 60;
  private static final int FEWEST_CELLS = 3;
  private static final double CELLS_ALONE = 0.6;
  private static final double WORDS_ALONE = 0.55;

  private final List<Piece> pieces;

  WholeTable(Candidates candidates) {
    this.pieces = candidates.pieces();
  }

  double fit(Candidate candidate, Target target) {
    boolean fits = RowCells.of(candidate, target.size()).fits();
    double words = wordsAbove(candidate, target.keys().get(0).words());
    if (fits) {
      return CELLS_ALONE + (1 - CELLS_ALONE) * words;
    }
    boolean several = candidate.cells().size() >= FEWEST_CELLS;
    return several && words == 1 ? WORDS_ALONE : 0;
  }

  /** The share of the header's letters that stand above; their order may be lost. */
  private double wordsAbove(Candidate candidate, String words) {
    StringBuilder above = new StringBuilder();
    int from = Math.max(candidate.firstPiece(), candidate.lastPiece() - PIECES_ABOVE + 1);
    for (int i = from; i <= candidate.lastPiece(); i++) {
      above.append(pieces.get(i).key());
    }
    long found = words.chars().filter(c -> above.indexOf(Character.toString(c)) >= 0).count();
    return (double) found / words.length();
  }
}
