package org.qibei.check.precision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.qibei.check.Severity;

/** Counts judged findings: one by one, and once for each line of the table of judgements. */
final class Precision {

  private final Map<Severity, int[]> findings = new LinkedHashMap<>();
  private final Map<Severity, TreeSet<String>> right = new LinkedHashMap<>();
  private final Map<Severity, TreeSet<String>> all = new LinkedHashMap<>();

  void add(Severity severity, String line, boolean isRight) {
    int[] counts = findings.computeIfAbsent(severity, any -> new int[2]);
    counts[0] += isRight ? 1 : 0;
    counts[1]++;
    all.computeIfAbsent(severity, any -> new TreeSet<>()).add(line);
    if (isRight) {
      right.computeIfAbsent(severity, any -> new TreeSet<>()).add(line);
    }
  }

  double ofFindings(Severity severity) {
    int[] counts = findings.getOrDefault(severity, new int[] {0, 0});
    return share(counts[0], counts[1]);
  }

  double ofLines(Severity severity) {
    return share(size(right, severity), size(all, severity));
  }

  List<String> report() {
    List<String> lines = new ArrayList<>();
    for (Severity severity : findings.keySet()) {
      int[] counts = findings.get(severity);
      lines.add(
          "%s: findings %d of %d right (%.4f); judgements %d of %d right (%.4f)"
              .formatted(
                  severity.id(),
                  counts[0],
                  counts[1],
                  ofFindings(severity),
                  size(right, severity),
                  size(all, severity),
                  ofLines(severity)));
    }
    return lines;
  }

  private static int size(Map<Severity, TreeSet<String>> lines, Severity severity) {
    return lines.getOrDefault(severity, new TreeSet<>()).size();
  }

  private static double share(int right, int all) {
    return all == 0 ? 1 : (double) right / all;
  }
}
