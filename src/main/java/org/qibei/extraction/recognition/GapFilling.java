package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose labels cannot be read: where as many are left over on the form as in the document
 * between the same two neighbours, they are paired by position.
 */
final class GapFilling {
  private static final double FIT_BY_POSITION = 0.5;

  private final List<Target> targets;
  private final List<Candidate> candidates;
  private final List<Match> matches;

  GapFilling(List<Target> targets, List<Candidate> candidates, List<Match> matches) {
    this.targets = targets;
    this.candidates = candidates;
    this.matches = matches;
  }

  List<Match> filled() {
    List<Match> filled = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      if (i > 0) {
        filled.addAll(between(matches.get(i - 1), matches.get(i)));
      }
      filled.add(matches.get(i));
    }
    return filled;
  }

  private List<Match> between(Match before, Match after) {
    List<Target> missing =
        targets
            .subList(targets.indexOf(before.target()) + 1, targets.indexOf(after.target()))
            .stream()
            .filter(target -> !target.foreign())
            .toList();
    List<Candidate> free =
        candidates
            .subList(
                candidates.indexOf(before.candidate()) + 1, candidates.indexOf(after.candidate()))
            .stream()
            .filter(Candidate::hasNumber)
            .toList();
    if (missing.isEmpty() || missing.size() != free.size() || !sameTable(before, missing, after)) {
      return List.of();
    }
    List<Match> pairs = new ArrayList<>();
    for (int i = 0; i < missing.size(); i++) {
      if (!RowCells.of(free.get(i), missing.get(i).size()).fits()) {
        return List.of();
      }
      pairs.add(new Match(missing.get(i), free.get(i), FIT_BY_POSITION, true));
    }
    return pairs;
  }

  private static boolean sameTable(Match before, List<Target> missing, Match after) {
    String table = missing.get(0).table();
    return before.target().table().equals(table)
        && after.target().table().equals(table)
        && missing.stream().allMatch(target -> target.table().equals(table));
  }
}
