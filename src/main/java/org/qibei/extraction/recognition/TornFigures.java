package org.qibei.extraction.recognition;

import java.util.List;
import org.qibei.extraction.Reason;

/**
 * Rows whose label ends in a figure: in lines of text that is one of their own that could not be
 * read, torn in a cell too narrow for it, and what follows may be its rest. They are doubted.
 */
final class TornFigures {
  private final List<Piece> pieces;
  private final List<Match> matches;
  private final Found found;

  TornFigures(Candidates candidates, List<Match> matches, Found found) {
    this.pieces = candidates.pieces();
    this.matches = matches;
    this.found = found;
  }

  void doubt() {
    matches.stream().filter(this::endsInFigure).forEach(this::doubt);
  }

  private boolean endsInFigure(Match match) {
    Candidate row = match.candidate();
    return row.layout() != Strip.Layout.GRID
        && row.lastPiece() >= row.firstPiece()
        && pieces.get(row.lastPiece()).key().matches("\\d{2,}");
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
