package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.extraction.Reason;

/**
 * Rows that were not found although the document seems to hold them: their label stands there, or
 * figures between their neighbours belong to no row. They are doubted.
 */
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
    targets.stream().filter(Target::isWholeTable).forEach(this::doubtWholeTable);
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

  /** The heads of table 3 stand in the document, but none of its figures was found. */
  private void doubtWholeTable(Target target) {
    int last = -1;
    for (Match match : matches) {
      if (match.target().table().equals(target.table())) {
        return;
      }
      last = Math.max(last, match.candidate().lastPiece());
    }
    List<Piece> below = candidates.pieces().subList(last + 1, candidates.pieces().size());
    String words = below.stream().map(Piece::key).collect(Collectors.joining());
    boolean headed =
        target.keys().get(0).words().chars().allMatch(letter -> words.indexOf(letter) >= 0);
    if (headed) {
      Slot first = candidates.strips().get(below.get(0).strip()).slots().get(0);
      target
          .cells()
          .forEach(cell -> found.doubt(cell.path(), Reason.CELL_COUNT, 0, first.provenance()));
    }
  }

  /** A row of figures between the neighbours that was taken for no row of the form. */
  private Optional<Slot> figures(Target target, Match before, Match after) {
    List<Candidate> all = candidates.all();
    return all
        .subList(
            all.indexOf(before.candidate()) + 1,
            Math.max(all.indexOf(before.candidate()) + 1, all.indexOf(after.candidate())))
        .stream()
        .filter(candidate -> candidate.cells().size() * 2 > target.size() && candidate.hasNumber())
        .filter(candidate -> before.target().table().equals(target.table()))
        .filter(candidate -> after.target().table().equals(target.table()))
        .map(candidate -> candidate.cells().get(0))
        .findFirst();
  }

  private void doubt(Target target, Match before, Match after) {
    label(target, before.candidate().lastPiece() + 1, after.candidate().lastPiece())
        .map(piece -> candidates.strips().get(piece.strip()).slots().get(0))
        .or(() -> figures(target, before, after))
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
