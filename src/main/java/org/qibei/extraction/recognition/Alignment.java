package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.qibei.extraction.Budget;

/** Finds the rows of the form among the candidates; both keep their order. */
final class Alignment {
  private static final double THRESHOLD = 0.5;
  private static final double COUNT_DIFFERS = 0.7;
  private static final double OTHER_EDITION = 0.9;

  private final List<Target> targets;
  private final List<Candidate> candidates;
  private final double[][] fit;
  private final double[][] best;

  private Alignment(List<Target> targets, Candidates candidates, Budget budget) {
    this.targets = targets;
    this.candidates = candidates.all();
    this.fit = new double[targets.size()][this.candidates.size()];
    this.best = new double[targets.size() + 1][this.candidates.size() + 1];
    List<Labels> labels =
        this.candidates.stream().map(candidate -> new Labels(candidate, candidates)).toList();
    WholeTable wholeTable = new WholeTable(candidates);
    for (int t = 0; t < targets.size(); t++) {
      budget.check();
      for (int c = 0; c < this.candidates.size(); c++) {
        Target target = targets.get(t);
        Candidate candidate = this.candidates.get(c);
        fit[t][c] =
            target.isWholeTable() ? wholeTable.fit(candidate, target) : labels.get(c).fit(target);
      }
    }
  }

  static List<Match> of(List<Target> targets, Candidates candidates, Budget budget) {
    Alignment alignment = new Alignment(targets, candidates, budget);
    alignment.fill();
    List<Match> matches = alignment.path();
    return new GapFilling(targets, candidates.all(), matches).filled();
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
    List<Match> matches = new ArrayList<>();
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
        matches.add(new Match(targets.get(t), candidates.get(c), fit[t][c], false));
      }
    }
    Collections.reverse(matches);
    return matches;
  }

  private double score(int t, int c) {
    Target target = targets.get(t);
    double score = fit[t][c];
    if (score < THRESHOLD) {
      return 0;
    }
    if (target.foreign()) {
      score *= OTHER_EDITION;
    }
    return RowCells.of(candidates.get(c), target.size()).fits() ? score : score * COUNT_DIFFERS;
  }
}
