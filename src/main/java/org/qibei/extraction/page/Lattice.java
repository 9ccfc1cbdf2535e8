package org.qibei.extraction.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts rules together to tables: those that cross each other belong to one. */
final class Lattice {
  private static final float SAME_LINE = 1.5f;
  private static final float GAP = 3;
  private static final float SHORTEST = 5;
  private static final float TOUCH = 3;
  private static final int MOST_RULES = 4000;

  private Lattice() {}

  static List<RuledTable> tables(List<Rule> rules) {
    List<Rule> merged = merged(rules);
    if (merged.size() > MOST_RULES) {
      return List.of();
    }
    int[] group = new int[merged.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < merged.size(); i++) {
      for (int j = i + 1; j < merged.size(); j++) {
        if (merged.get(i).crosses(merged.get(j), TOUCH)) {
          group[root(group, i)] = root(group, j);
        }
      }
    }
    Map<Integer, List<Rule>> groups = new HashMap<>();
    for (int i = 0; i < merged.size(); i++) {
      groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(merged.get(i));
    }
    return groups.values().stream()
        .map(RuledTable::of)
        .filter(RuledTable::isTable)
        .sorted(Comparator.comparing(RuledTable::top))
        .toList();
  }

  private static int root(int[] group, int i) {
    int root = i;
    while (group[root] != root) {
      group[root] = group[group[root]];
      root = group[root];
    }
    return root;
  }

  /** Pieces of one line become one line. */
  private static List<Rule> merged(List<Rule> rules) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Lattice::compare);
    List<Rule> merged = new ArrayList<>();
    for (Rule rule : sorted) {
      int same = sameLine(merged, rule);
      if (same < 0) {
        merged.add(rule);
      } else {
        Rule other = merged.get(same);
        merged.set(
            same,
            new Rule(
                rule.across(),
                other.at(),
                Math.min(other.from(), rule.from()),
                Math.max(other.to(), rule.to())));
      }
    }
    return merged.stream().filter(rule -> rule.length() >= SHORTEST).toList();
  }

  private static int compare(Rule a, Rule b) {
    int across = Boolean.compare(a.across(), b.across());
    int at = across != 0 ? across : Float.compare(a.at(), b.at());
    return at != 0 ? at : Float.compare(a.from(), b.from());
  }

  private static int sameLine(List<Rule> merged, Rule rule) {
    for (int i = merged.size() - 1; i >= 0; i--) {
      Rule other = merged.get(i);
      if (other.across() != rule.across() || rule.at() - other.at() > SAME_LINE) {
        return -1;
      }
      if (rule.from() <= other.to() + GAP && rule.to() >= other.from() - GAP) {
        return i;
      }
    }
    return -1;
  }
}
