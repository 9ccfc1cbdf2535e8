package org.qibei.extraction.recognition;

import java.util.List;

/** How well the pieces before a candidate's numbers read as a label. */
final class Labels {
  private static final int LONGEST_LABEL_IN_PIECES = 10;
  private static final int PIECES_AFTER_THE_NUMBERS = 2;
  private static final double ACROSS_THE_NUMBERS = 0.97;
  private static final double WITHOUT_ORDINAL = 0.98;

  private final List<Piece> pieces;
  private final List<Strip> strips;

  Labels(Candidates candidates) {
    this.pieces = candidates.pieces();
    this.strips = candidates.strips();
  }

  double fit(Candidate candidate, Target target) {
    if (target.isBlock() && candidate.cells().size() != target.size()) {
      return 0;
    }
    double best = 0;
    int earliest =
        Math.max(candidate.firstPiece(), candidate.lastPiece() - LONGEST_LABEL_IN_PIECES + 1);
    for (int first = candidate.lastPiece(); first >= earliest; first--) {
      StringBuilder text = new StringBuilder();
      for (int last = first; last <= candidate.lastPiece(); last++) {
        text.append(pieces.get(last).key());
      }
      best = Math.max(best, fit(text.toString(), target));
      if (best < 1 && candidate.layout() != Strip.Layout.GRID) {
        best = Math.max(best, ACROSS_THE_NUMBERS * wrapped(text, candidate, target));
      }
    }
    return best;
  }

  /** A label may go on below the line that holds its numbers. */
  private double wrapped(StringBuilder text, Candidate candidate, Target target) {
    double best = 0;
    int end = Math.min(pieces.size() - 1, candidate.lastPiece() + PIECES_AFTER_THE_NUMBERS);
    for (int last = candidate.lastPiece() + 1; last <= end; last++) {
      Strip strip = strips.get(pieces.get(last).strip());
      if (strip.isPositioned() || strip.endsWithNumber()) {
        break;
      }
      text.append(pieces.get(last).key());
      best = Math.max(best, fit(text.toString(), target));
    }
    return best;
  }

  private static double fit(String text, Target target) {
    double best = 0;
    for (int i = 0; i < target.keys().size() && best < 1; i++) {
      double trust = i == 1 ? WITHOUT_ORDINAL : 1;
      best = Math.max(best, trust * target.keys().get(i).fit(text));
    }
    return best;
  }
}
