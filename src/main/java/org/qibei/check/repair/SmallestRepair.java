package org.qibei.check.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;

/**
 * Finds the smallest sets of figures that, changed, let all equations of the form hold at once. The
 * search deepens by one figure at a time and each figure must mend an equation, so that it ends
 * soon; a report that needs more than a few changes is told so and not guessed at.
 */
public final class SmallestRepair {

  private static final int DEEPEST = 4;
  private static final int MOST_STEPS = 400_000;
  private static final int MOST_FOUND = 40;

  private final Balance balance;
  private final Map<String, Repair> found = new LinkedHashMap<>();
  private final TreeMap<Integer, Long> changed = new TreeMap<>();
  private int steps;

  private SmallestRepair(Balance balance) {
    this.balance = balance;
  }

  /** The likeliest first; none where nothing is broken or no small repair exists. */
  public static List<Repair> of(AnnualReport report) {
    Balance balance = Balance.of(report);
    if (balance.broken().isEmpty()) {
      return List.of();
    }
    SmallestRepair search = new SmallestRepair(balance);
    ShiftedRows.of(report, balance).forEach(search::keep);
    for (int depth = 1; depth <= DEEPEST && search.goesOn(depth); depth++) {
      search.deepen(depth);
    }
    return search.found.values().stream().sorted(Comparator.comparingInt(Repair::cost)).toList();
  }

  /** Two figures are still tried after one, because an exchange may be likelier than a slip. */
  private boolean goesOn(int depth) {
    return found.isEmpty() || depth <= 2;
  }

  private void deepen(int depth) {
    int broken = balance.broken().cardinality();
    if (broken > depth * balance.most() || steps > MOST_STEPS || found.size() > MOST_FOUND) {
      return;
    }
    for (int e = balance.broken().nextSetBit(0); e >= 0; e = balance.broken().nextSetBit(e + 1)) {
      int[] members = balance.members(e);
      for (int i = 0; i < members.length; i++) {
        attempt(members[i], balance.needed(e, i), depth, broken);
      }
      if (depth == 1) {
        return;
      }
    }
  }

  /** Changes one figure, looks on from there, and changes it back. */
  private void attempt(int cell, long delta, int depth, int brokenBefore) {
    steps++;
    if (changed.containsKey(cell) || balance.value(cell) + delta < 0) {
      return;
    }
    changed.put(cell, balance.value(cell));
    balance.change(cell, delta);
    int left = balance.broken().cardinality();
    if (left == 0) {
      keep(Repair.of(changes()));
    } else if (depth > 1 && left <= brokenBefore) {
      deepen(depth - 1);
    }
    balance.change(cell, -delta);
    changed.remove(cell);
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    changed.forEach(
        (cell, before) -> changes.add(new Change(cell(cell), before, balance.value(cell))));
    return changes;
  }

  private Cell cell(int number) {
    return balance.cell(number);
  }

  private void keep(Repair repair) {
    StringBuilder key = new StringBuilder();
    repair
        .changes()
        .forEach(change -> key.append(change.cell().path()).append('=').append(change.to()));
    found.putIfAbsent(key.toString(), repair);
  }
}
