package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How well the pieces before a candidate's numbers read as a label. */
final class Labels {
  private static final int LONGEST_LABEL_IN_PIECES = 10;
  private static final int PIECES_AFTER_THE_NUMBERS = 2;
  private static final Pattern ORDINAL = Pattern.compile("[1-9]\\p{IsHan}");
  private static final double ACROSS_THE_NUMBERS = 0.97;
  private static final double WORDS_BEFORE_AN_ORDINAL = 0.7;

  private final Candidate candidate;
  private final List<Piece> pieces;
  private final List<Strip> strips;
  private final WordFits fits;
  private final List<Spelling> spellings = new ArrayList<>();

  Labels(Candidate candidate, Candidates candidates, WordFits fits) {
    this.fits = fits;
    this.candidate = candidate;
    this.pieces = candidates.pieces();
    this.strips = candidates.strips();
    int earliest =
        Math.max(candidate.firstPiece(), candidate.lastPiece() - LONGEST_LABEL_IN_PIECES + 1);
    for (int first = candidate.lastPiece(); first >= earliest; first--) {
      spell(first);
    }
  }

  private void spell(int first) {
    StringBuilder text = new StringBuilder();
    for (int last = first; last <= candidate.lastPiece(); last++) {
      text.append(pieces.get(last).key());
    }
    boolean own = first == candidate.lastPiece();
    double trust = own || !isBegun() ? 1 : WORDS_BEFORE_AN_ORDINAL;
    spellings.add(new Spelling(fits.of(text.toString()), trust));
    if (candidate.layout() != Strip.Layout.GRID) {
      wrapped(text, own ? LONGEST_LABEL_IN_PIECES : PIECES_AFTER_THE_NUMBERS, trust);
    }
  }

  /** Words above the line of the numbers are no part of a label that begins on that line. */
  private boolean isBegun() {
    Piece last = pieces.get(candidate.lastPiece());
    return candidate.layout() != Strip.Layout.GRID
        && last.strip() == candidate.strip()
        && ORDINAL.matcher(last.key()).lookingAt();
  }

  /** A label may go on below the line that holds its numbers. */
  private void wrapped(StringBuilder text, int most, double trust) {
    int end = Math.min(pieces.size() - 1, candidate.lastPiece() + most);
    for (int last = candidate.lastPiece() + 1; last <= end; last++) {
      Strip below = strips.get(pieces.get(last).strip());
      if (below.isPositioned() || below.endsWithNumber()) {
        break;
      }
      text.append(pieces.get(last).key());
      spellings.add(new Spelling(fits.of(text.toString()), trust * ACROSS_THE_NUMBERS));
    }
  }

  /** Nothing where it is less than what counts as a label. */
  double fit(Target target, int row) {
    if (target.isBlock() && candidate.cells().size() != target.size()) {
      return 0;
    }
    double best = 0;
    for (Spelling spelling : spellings) {
      best = Math.max(best, spelling.trust() * spelling.fits()[row]);
    }
    return best < Fits.THRESHOLD ? 0 : best;
  }
}
