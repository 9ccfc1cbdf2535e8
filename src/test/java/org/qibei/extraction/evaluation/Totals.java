package org.qibei.extraction.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well all files of a group were read together. */
public final class Totals {
  /** Cells of a group of files, and how they were read. */
  public record Total(int files, int cells, int right, int needless, int silent, int faults) {
    Total plus(Evaluation file, boolean frame) {
      int needlessHere = file.rightButDoubted().size();
      return new Total(
          files + 1,
          cells + file.cells(),
          right + file.right().size() + needlessHere,
          needless + needlessHere,
          silent + file.wrongInSilence().size(),
          faults + (frame ? file.otherFaults().size() : 0));
    }

    public double rightShare() {
      return (double) right / cells;
    }

    public double needlessShare() {
      return (double) needless / cells;
    }
  }

  private final Map<String, Total> totals = new LinkedHashMap<>();

  /** The sections, edition and year of a file count only where the truth speaks of them. */
  public void add(String group, Evaluation file, boolean frame) {
    totals.put(group, of(group).plus(file, frame));
  }

  public Total of(String group) {
    return totals.getOrDefault(group, new Total(0, 0, 0, 0, 0, 0));
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    totals.forEach(
        (group, total) ->
            lines.add(
                String.format(
                    "%-36s files %3d cells %6d right %7.3f%% needless doubts %6.3f%%"
                        + " wrong in silence %d sections, edition or year wrong %d",
                    group,
                    total.files(),
                    total.cells(),
                    100 * total.rightShare(),
                    100 * total.needlessShare(),
                    total.silent(),
                    total.faults())));
    return lines;
  }
}
