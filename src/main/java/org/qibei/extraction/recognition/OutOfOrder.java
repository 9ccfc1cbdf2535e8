package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows that stand at another place of their table than on the form: they are known by a label that
 * is nobody else's, if only one row has it.
 */
final class OutOfOrder {
  private final Fits fits;
  private final List<Candidate> candidates;
  private final List<Match> matches;
  private final Map<Target, Integer> found = new HashMap<>();

  private OutOfOrder(Fits fits, List<Match> matches) {
    this.fits = fits;
    this.candidates = fits.candidates().all();
    this.matches = matches;
    matches.forEach(match -> found.put(match.target(), candidates.indexOf(match.candidate())));
  }

  /** What was found in order, then the other rows. */
  static List<Match> after(List<Match> matches, Fits fits) {
    OutOfOrder rows = new OutOfOrder(fits, matches);
    List<Match> all = new ArrayList<>(matches);
    for (int target = 0; target < fits.targets().size(); target++) {
      all.addAll(rows.match(target));
    }
    return all;
  }

  private List<Match> match(int row) {
    Target target = fits.targets().get(row);
    if (found.containsKey(target)
        || target.foreign()
        || target.isBlock()
        || target.isWholeTable()) {
      return List.of();
    }
    TableStretch stretch = TableStretch.of(target.table(), matches, candidates);
    List<Integer> alike =
        IntStream.range(0, candidates.size())
            .filter(candidate -> stretch.contains(candidate) && isRow(row, candidate))
            .boxed()
            .toList();
    return alike.size() == 1 ? List.of(match(row, alike.get(0))) : List.of();
  }

  private boolean isRow(int row, int candidate) {
    Target target = fits.targets().get(row);
    return fits.of(row, candidate) >= Fits.SURE
        && !found.containsValue(candidate)
        && candidates.get(candidate).cells().size() * 2 > target.size()
        && !fits.isAnothers(target, candidate, found, Fits.THRESHOLD);
  }

  private Match match(int row, int candidate) {
    return new Match(
        fits.targets().get(row),
        candidates.get(candidate),
        fits.of(row, candidate),
        Match.Grounds.LABEL_OUT_OF_ORDER);
  }
}
