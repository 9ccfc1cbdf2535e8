package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Rows whose labels cannot be read: where as many are left over on the form as in the document
 * between the same two neighbours, they are paired by position, unless a label reads as that of
 * another row.
 */
final class GapFilling {
  private static final double FIT_BY_POSITION = 0.5;

  private final Fits fits;
  private final List<Target> targets;
  private final List<Candidate> candidates;
  private final List<Match> matches;
  private final Map<Target, Integer> found = new HashMap<>();

  GapFilling(Fits fits, List<Match> matches) {
    this.fits = fits;
    this.targets = fits.targets();
    this.candidates = fits.candidates().all();
    this.matches = matches;
    matches.forEach(match -> found.put(match.target(), candidates.indexOf(match.candidate())));
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
    List<Integer> free =
        IntStream.range(found.get(before.target()) + 1, found.get(after.target()))
            .filter(candidate -> candidates.get(candidate).hasNumber())
            .boxed()
            .toList();
    if (missing.isEmpty() || missing.size() != free.size() || !sameTable(before, missing, after)) {
      return List.of();
    }
    List<Match> pairs = new ArrayList<>();
    for (int i = 0; i < missing.size(); i++) {
      Candidate candidate = candidates.get(free.get(i));
      if (!RowCells.of(candidate, missing.get(i).size()).fits()
          || fits.isAnothers(missing.get(i), free.get(i), found, Fits.THRESHOLD)) {
        return List.of();
      }
      pairs.add(new Match(missing.get(i), candidate, FIT_BY_POSITION, Match.Grounds.POSITION));
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
