package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Optional;
import org.qibei.extraction.Reason;

/** Rows whose label stands in the document, but whose figures were not found: they are doubted. */
final class LostRows {
  private final List<Target> targets;
  private final List<Match> matches;
  private final Candidates candidates;
  private final Found found;

  LostRows(List<Target> targets, List<Match> matches, Candidates candidates, Found found) {
    this.targets = targets;
    this.matches = matches;
    this.candidates = candidates;
    this.found = found;
  }

  void doubt() {
    for (int i = 0; i + 1 < matches.size(); i++) {
      Match before = matches.get(i);
      Match after = matches.get(i + 1);
      targets
          .subList(targets.indexOf(before.target()) + 1, targets.indexOf(after.target()))
          .stream()
          .filter(target -> !target.foreign() && !target.isBlock() && !target.isWholeTable())
          .forEach(target -> doubt(target, before, after));
    }
  }

  private void doubt(Target target, Match before, Match after) {
    label(target, before.candidate().lastPiece() + 1, after.candidate().lastPiece())
        .map(piece -> candidates.strips().get(piece.strip()).slots().get(0))
        .ifPresent(
            slot ->
                target
                    .cells()
                    .forEach(
                        cell -> found.doubt(cell.path(), Reason.CELL_COUNT, 0, slot.provenance())));
  }

  private Optional<Piece> label(Target target, int from, int to) {
    return candidates.pieces().subList(from, Math.max(from, to)).stream()
        .filter(piece -> target.keys().stream().anyMatch(key -> key.words().equals(piece.key())))
        .findFirst();
  }
}
