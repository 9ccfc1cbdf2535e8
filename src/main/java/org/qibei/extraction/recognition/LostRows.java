package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qibei.extraction.Reason;

/**
 * Rows that were not found although the document seems to hold them: their label stands there, or
 * figures among those of its table belong to no row. They are doubted.
 */
final class LostRows {
  private static final int SHORTEST_LABEL = 4;

  /** So many figures side by side are a row of the table, however far from the rows found. */
  private static final int WIDE = 7;

  private final Fits fits;
  private final List<Match> matches;
  private final Candidates candidates;
  private final Found found;

  LostRows(Fits fits, List<Match> matches, Found found) {
    this.fits = fits;
    this.matches = matches;
    this.candidates = fits.candidates();
    this.found = found;
  }

  void doubt() {
    List<Target> lost =
        fits.targets().stream().filter(target -> !target.foreign() && !isFound(target)).toList();
    lost.stream().filter(Target::isWholeTable).forEach(this::doubtWholeTable);
    lost.stream()
        .filter(target -> !target.isBlock() && !target.isWholeTable())
        .forEach(this::doubt);
    fits.targets().stream()
        .filter(target -> target.foreign() && !isFound(target))
        .forEach(this::doubtOtherEdition);
  }

  private boolean isFound(Target target) {
    return matches.stream().anyMatch(match -> match.target().equals(target));
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
      doubt(target, candidates.strips().get(below.get(0).strip()).slots().get(0));
    }
  }

  /** Anywhere between the tables around its own, for rows may have changed places. */
  private void doubt(Target target) {
    TableStretch stretch = TableStretch.of(target.table(), matches, candidates.all());
    label(target, stretch)
        .or(() -> figures(target, stretch))
        .ifPresent(slot -> doubt(target, slot));
  }

  /** A row that only another edition has is missed where figures bear its label. */
  private void doubtOtherEdition(Target target) {
    TableStretch stretch = TableStretch.of(target.table(), matches, candidates.all());
    int row = fits.targets().indexOf(target);
    strays(target, stretch)
        .filter(candidate -> fits.of(row, candidate) >= Fits.SURE)
        .findFirst()
        .ifPresent(candidate -> doubt(target, firstCell(candidate)));
  }

  private void doubt(Target target, Slot slot) {
    target
        .cells()
        .forEach(cell -> found.doubt(cell.path(), Reason.CELL_COUNT, 0, slot.provenance()));
  }

  private Optional<Slot> label(Target target, TableStretch stretch) {
    if (!stretch.isFound()) {
      return Optional.empty();
    }
    List<Candidate> all = candidates.all();
    int from = stretch.from() == 0 ? 0 : all.get(stretch.from() - 1).lastPiece() + 1;
    int to =
        stretch.to() == all.size() ? candidates.pieces().size() : all.get(stretch.to()).lastPiece();
    return candidates.pieces().subList(from, Math.max(from, to)).stream()
        .filter(piece -> target.keys().stream().anyMatch(key -> isIn(piece, key)))
        .findFirst()
        .map(piece -> candidates.strips().get(piece.strip()).slots().get(0));
  }

  /** The label alone, or run together with figures that cannot be told apart. */
  private static boolean isIn(Piece piece, Key key) {
    int at = piece.key().indexOf(key.words());
    return piece.key().equals(key.words())
        || at >= 0
            && key.words().length() >= SHORTEST_LABEL
            && piece.key().substring(at + key.words().length()).matches("\\d.*");
  }

  /** A row of figures that was taken for no row of the form. */
  private Optional<Slot> figures(Target target, TableStretch stretch) {
    int row = fits.targets().indexOf(target);
    return strays(target, stretch)
        .filter(
            candidate ->
                target.size() >= WIDE
                    || stretch.isWithin(candidate)
                    || fits.of(row, candidate) >= Fits.THRESHOLD)
        .mapToObj(this::firstCell)
        .findFirst();
  }

  private IntStream strays(Target target, TableStretch stretch) {
    List<Candidate> all = candidates.all();
    return IntStream.range(stretch.from(), stretch.to())
        .filter(stretch::contains)
        .filter(candidate -> all.get(candidate).cells().size() * 2 > target.size())
        .filter(candidate -> all.get(candidate).hasNumber())
        .filter(candidate -> matches.stream().noneMatch(m -> m.candidate() == all.get(candidate)));
  }

  private Slot firstCell(int candidate) {
    return candidates.all().get(candidate).cells().get(0);
  }
}
