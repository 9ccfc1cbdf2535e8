package org.qibei.extraction.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qibei.extraction.made.Specimen;

/** Counts how specimens were read: in all, by manner, and by what happened to them. */
public final class Tally {
  private static final String TOTAL = "all";

  /** Specimens, cells, and how the cells were read. */
  private record Count(int specimens, int cells, int silent, int needless, int needed) {
    Count plus(Comparison comparison) {
      return new Count(
          specimens + 1,
          cells + comparison.cells(),
          silent + comparison.wrongInSilence().size(),
          needless + comparison.needlessDoubts(),
          needed + comparison.neededDoubts());
    }
  }

  private final Map<String, Count> counts = new TreeMap<>();

  public void add(Specimen specimen, Comparison comparison) {
    add(TOTAL, comparison);
    add(specimen.manner().toString(), comparison);
    specimen.twists().forEach(twist -> add(specimen.manner() + " " + twist, comparison));
  }

  private void add(String what, Comparison comparison) {
    Count before = counts.getOrDefault(what, new Count(0, 0, 0, 0, 0));
    counts.put(what, before.plus(comparison));
  }

  /** The share of all cells that are right and doubted nevertheless. */
  public double needlessDoubts() {
    Count all = counts.get(TOTAL);
    return (double) all.needless() / all.cells();
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("reports cells wrong-without-doubt needless-doubts needed-doubts");
    counts.forEach(
        (what, count) ->
            lines.add(
                String.format(
                    "%-36s %5d %7d %5d %5d %5d",
                    what,
                    count.specimens(),
                    count.cells(),
                    count.silent(),
                    count.needless(),
                    count.needed())));
    return lines;
  }
}
