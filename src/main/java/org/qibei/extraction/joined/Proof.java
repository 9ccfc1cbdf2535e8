package org.qibei.extraction.joined;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which ways to part the rows of table 2 satisfy both of its equations between rows at once: new
 * and carried in are dealt with or carried out, and the results add up to their total.
 */
final class Proof {
  private static final int MOST_STEPS = 500_000;

  private final List<String> order;
  private final Set<String> results;
  private final Map<String, List<List<String>>> options;
  private final Map<String, Set<List<String>>> used = new HashMap<>();
  private final Map<String, List<String>> chosen = new HashMap<>();
  private int steps;

  private Proof(Map<String, List<List<String>>> options, Set<String> results) {
    this.options = options;
    this.results = results;
    this.order = new ArrayList<>(EquationOfRows.RECEIVED);
    order.addAll(results);
  }

  /** The ways that stand in some solution of both equations; none where nothing can be proved. */
  static Map<String, List<List<String>>> of(
      Map<String, List<List<String>>> options, Set<String> results) {
    Proof proof = new Proof(options, results);
    boolean complete =
        proof.order.stream().allMatch(row -> !options.getOrDefault(row, List.of()).isEmpty());
    boolean searched = complete && proof.search(0);
    Map<String, List<List<String>>> left = new LinkedHashMap<>();
    for (String row : options.keySet()) {
      left.put(row, searched ? List.copyOf(proof.used.getOrDefault(row, Set.of())) : List.of());
    }
    return left;
  }

  /** False when it took too long. */
  private boolean search(int index) {
    if (steps++ > MOST_STEPS) {
      return false;
    }
    if (index == order.size()) {
      if (EquationOfRows.adds(results, chosen)) {
        chosen.forEach((row, way) -> used.computeIfAbsent(row, r -> new HashSet<>()).add(way));
      }
      return true;
    }
    String row = order.get(index);
    for (List<String> way : options.get(row)) {
      chosen.put(row, way);
      boolean possible =
          index + 1 != EquationOfRows.RECEIVED.size() || EquationOfRows.balances(chosen);
      if (possible && !search(index + 1)) {
        return false;
      }
    }
    chosen.remove(row);
    return true;
  }
}
