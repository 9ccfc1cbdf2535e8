package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the rows of the form among the candidates; both keep their order. */
final class Alignment {
  private static final double COUNT_DIFFERS = 0.7;

  private final List<Target> targets;
  private final List<Candidate> candidates;
  private final Fits fits;
  private final double[][] best;

  private Alignment(Fits fits) {
    this.fits = fits;
    this.targets = fits.targets();
    this.candidates = fits.candidates().all();
    this.best = new double[targets.size() + 1][candidates.size() + 1];
  }

  static List<Match> of(Fits fits) {
    Alignment alignment = new Alignment(fits);
    alignment.fill();
    return new GapFilling(fits, alignment.path()).filled();
  }

  private void fill() {
    for (int t = 1; t <= targets.size(); t++) {
      for (int c = 1; c <= candidates.size(); c++) {
        best[t][c] = Math.max(best[t - 1][c], best[t][c - 1]);
        double score = score(t - 1, c - 1);
        if (score > 0) {
          best[t][c] = Math.max(best[t][c], best[t - 1][c - 1] + score);
        }
      }
    }
  }

  private List<Match> path() {
    Map<Target, Integer> found = new HashMap<>();
    List<Integer> order = new ArrayList<>();
    int t = targets.size();
    int c = candidates.size();
    while (t > 0 && c > 0) {
      if (best[t][c] == best[t][c - 1]) {
        c--;
      } else if (best[t][c] == best[t - 1][c]) {
        t--;
      } else {
        t--;
        c--;
        found.put(targets.get(t), c);
        order.add(t);
      }
    }
    Collections.reverse(order);
    return order.stream().flatMap(target -> match(target, found).stream()).toList();
  }

  /** Nothing where the label is surely that of another row. */
  private Optional<Match> match(int t, Map<Target, Integer> found) {
    Target target = targets.get(t);
    int candidate = found.get(target);
    if (fits.isAnothers(target, candidate, found, Fits.SURE)) {
      return Optional.empty();
    }
    Match.Grounds grounds =
        fits.isAnothers(target, candidate, found, Fits.THRESHOLD)
            ? Match.Grounds.LABEL_OF_ANOTHER
            : Match.Grounds.LABEL;
    return Optional.of(
        new Match(target, candidates.get(candidate), fits.of(t, candidate), grounds));
  }

  private double score(int t, int c) {
    Target target = targets.get(t);
    double score = fits.of(t, c);
    if (score < Fits.THRESHOLD) {
      return 0;
    }
    if (target.foreign()) {
      score *= Fits.OTHER_EDITION;
    }
    return RowCells.of(candidates.get(c), target.size()).fits() ? score : score * COUNT_DIFFERS;
  }
}
