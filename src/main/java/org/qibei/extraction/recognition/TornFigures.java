package org.qibei.extraction.recognition;

import java.util.List;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Reason;

/**
 * Rows with a line that ends in a figure which cannot be read: it was torn in a cell too narrow for
 * it, and what follows may be its rest. They are doubted.
 */
final class TornFigures {
  private static final String DIGITS = "\\d{2,}";

  private final List<Strip> strips;
  private final List<Piece> pieces;
  private final List<Match> matches;
  private final Found found;

  TornFigures(Candidates candidates, List<Match> matches, Found found) {
    this.strips = candidates.strips();
    this.pieces = candidates.pieces();
    this.matches = matches;
    this.found = found;
  }

  void doubt() {
    matches.stream().filter(this::isTorn).forEach(this::doubt);
  }

  private boolean isTorn(Match match) {
    Candidate row = match.candidate();
    return row.layout() != Strip.Layout.GRID
        && pieces.subList(row.firstPiece(), row.lastPiece() + 1).stream()
            .anyMatch(piece -> endsInTornFigure(strips.get(piece.strip())));
  }

  /** A number that stands alone is that of a page. */
  private static boolean endsInTornFigure(Strip strip) {
    Slot last = strip.slots().get(strip.slots().size() - 1);
    return strip.slots().size() > 1
        && !last.isValue()
        && PlainText.key(last.text()).matches(DIGITS);
  }

  private void doubt(Match match) {
    Slot first = match.candidate().cells().get(0);
    match.target().cells().stream()
        .filter(cell -> found.doubts().stream().noneMatch(d -> d.place().equals(cell.path())))
        .forEach(
            cell ->
                found.doubt(
                    cell.path(),
                    Reason.CELL_COUNT,
                    0.5,
                    found.provenance().getOrDefault(cell.path(), first.provenance())));
  }
}
