package org.qibei.extraction.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.extraction.Reason;

/**
 * Figures between the rows of a table that belong to no row: they may be the rest of figures above
 * that did not fit into their cells, or a row of their own, so the rows beside them are doubted.
 */
final class StrayFigures {
  private final List<Match> matches;
  private final List<Candidate> candidates;
  private final List<Strip> strips;
  private final Found found;
  private final Map<Candidate, Match> rows = new HashMap<>();

  StrayFigures(Candidates candidates, List<Match> matches, Found found) {
    this.candidates = candidates.all();
    this.strips = candidates.strips();
    this.matches = matches;
    this.found = found;
    matches.forEach(match -> rows.put(match.candidate(), match));
  }

  void doubt() {
    Match above = null;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (rows.containsKey(candidate)) {
        above = rows.get(candidate);
      } else if (above != null && candidate.hasNumber() && isStray(i, above)) {
        doubt(above);
        below(i, above).ifPresent(this::doubt);
        above = null;
      }
    }
  }

  /** Where as many figures as a row has belong to none, the next row may have its label. */
  private Optional<Match> below(int stray, Match above) {
    Target target = above.target();
    return candidates.get(stray).cells().size() * 2 <= target.size()
        ? Optional.empty()
        : candidates.subList(stray, candidates.size()).stream()
            .filter(rows::containsKey)
            .map(rows::get)
            .findFirst()
            .filter(row -> row.target().table().equals(target.table()));
  }

  /** In lines of text; below the last row of a table only without any words. */
  private boolean isStray(int candidate, Match above) {
    Candidate stray = candidates.get(candidate);
    TableStretch stretch = TableStretch.of(above.target().table(), matches, candidates);
    boolean lines =
        stray.layout() != Strip.Layout.GRID && above.candidate().layout() != Strip.Layout.GRID;
    return lines && (candidate < stretch.last() || strips.get(stray.strip()).isOnlyValues());
  }

  private void doubt(Match row) {
    row.target().cells().stream()
        .filter(cell -> found.figures().containsKey(cell))
        .filter(cell -> found.doubts().stream().noneMatch(d -> d.place().equals(cell.path())))
        .forEach(
            cell ->
                found.doubt(
                    cell.path(), Reason.CELL_COUNT, 0.5, found.provenance().get(cell.path())));
  }
}
