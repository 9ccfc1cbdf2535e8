package org.qibei.extraction.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qibei.extraction.Budget;

/** How well each candidate's label fits each row of the form. */
final class Fits {
  /** What fits less is no label of the row. */
  static final double THRESHOLD = 0.5;

  /** What fits so well is the row's label. */
  static final double SURE = 0.9;

  static final double OTHER_EDITION = 0.9;

  private final List<Target> targets;
  private final Candidates candidates;
  private final Map<Target, Integer> rows = new HashMap<>();
  private final double[][] fit;

  private Fits(List<Target> targets, Candidates candidates) {
    this.targets = targets;
    this.candidates = candidates;
    this.fit = new double[candidates.all().size()][targets.size()];
    targets.forEach(target -> rows.put(target, rows.size()));
  }

  static Fits of(List<Target> targets, Candidates candidates, Budget budget) {
    Fits fits = new Fits(targets, candidates);
    WordFits words = WordFits.of(targets);
    WholeTable wholeTable = new WholeTable(candidates);
    for (int c = 0; c < candidates.all().size(); c++) {
      budget.check();
      Candidate candidate = candidates.all().get(c);
      Labels labels = new Labels(candidate, candidates, words);
      for (int t = 0; t < targets.size(); t++) {
        Target target = targets.get(t);
        fits.fit[c][t] =
            target.isWholeTable() ? wholeTable.fit(candidate, target) : labels.fit(target, t);
      }
    }
    return fits;
  }

  List<Target> targets() {
    return targets;
  }

  Candidates candidates() {
    return candidates;
  }

  double of(int target, int candidate) {
    return fit[candidate][target];
  }

  private double of(Target target, int candidate) {
    double found = fit[candidate][rows.get(target)];
    return target.foreign() ? found * OTHER_EDITION : found;
  }

  /**
   * Whether the label belongs to another row of the table rather than to this one, and fits it so
   * well at least; a row that was found where its label fits better still does not want it.
   */
  boolean isAnothers(Target target, int candidate, Map<Target, Integer> found, double least) {
    double here = of(target, candidate);
    return !target.isWholeTable()
        && others(target)
            .anyMatch(
                other ->
                    of(other, candidate) >= least
                        && of(other, candidate) > here
                        && (!found.containsKey(other)
                            || of(other, found.get(other)) <= of(other, candidate)));
  }

  private Stream<Target> others(Target target) {
    return targets.stream()
        .filter(other -> !other.equals(target) && other.table().equals(target.table()))
        .filter(other -> !other.isBlock() && !other.isWholeTable());
  }
}
